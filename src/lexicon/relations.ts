/** What somebody is by blood or marriage to another, by whose name he is often told: `istri Budi`. */
export const family: readonly string[] =
  "adik ayah ayahanda cucu ibunda istri kakak keponakan menantu mertua putra putri sepupu suami".split(" ");

/** The same for those near to him: `sahabat Budi`. */
export const companions: readonly string[] = "kekasih kerabat pacar rekan sahabat teman tunangan".split(" ");

/** The same for those who serve him or speak for him: `kuasa hukum Budi`. */
export const services: readonly string[] =
  "advokat ajudan asisten jubir juru_bicara kuasa_hukum manajer penasihat_hukum pengacara sopir"
    .split(" ")
    .map((service) => service.replace("_", " "));
