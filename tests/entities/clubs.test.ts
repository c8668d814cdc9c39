import { describe, expect, it } from "vitest";
import { entitiesOf, mentionsOf } from "./found.js";

const REPORT = "Kiper itu menepis dua tendangan penalti, lalu gol tercipta dalam laga yang panas.";

describe("clubs that go by their town's name", () => {
  it.each([
    ["Bek Madrid cedera.", "organization:Madrid"],
    ["Real Madrid datang. Sore itu Madrid menang.", "organization:Madrid"],
    ["Mereka kalah dari Dortmund.", "organization:Dortmund"],
    ["Kemarin Leicester menjamu Barca.", "organization:Leicester"],
    ["Kemarin Leicester menjamu Barca.", "organization:Barca"],
    ["Manchester City unggul. Setelah jeda City bertahan.", "organization:City"],
    ["Kemarin Venezia ditahan Udinese.", "organization:Venezia"],
    ["Kemarin Venezia ditahan Udinese.", "organization:Udinese"],
    ["Budi Hartono (Elang Racing) absen.", "organization:Elang Racing"],
  ])("%s", (text, mention) => {
    expect(mentionsOf(`${text} ${REPORT}`)).toContain(mention);
  });

  it.each([
    ["Tim itu terbang ke Madrid.", "location:Madrid"],
    ["Ia lahir di Dortmund.", "location:Dortmund"],
    ["Ia tinggal di Venezia.", "location:Venezia"],
    ["Siti Aminah (Siti Amin) absen.", "person:Siti Amin"],
    ["Ia tiba di stadion, Madrid, Spanyol.", "location:Madrid"],
  ])("the town itself: %s", (text, mention) => {
    expect(mentionsOf(`${text} ${REPORT}`)).toContain(mention);
  });

  it("is the club whose name it ends", () => {
    const clubs = entitiesOf(`Real Madrid datang. Sore itu Madrid menang. ${REPORT}`);
    expect(clubs.filter(({ type }) => type === "organization")).toHaveLength(1);
  });

  it("is either where two clubs share the word", () => {
    const text = `Manchester United menang. Newcastle United kalah. Setelah jeda United bertahan. ${REPORT}`;
    expect(entitiesOf(text).map(({ name }) => name)).toContain("United");
  });

  it("ends before its manager's name", () => {
    expect(mentionsOf(`Kemarin Manajer Newcastle Edward Hawley marah. ${REPORT}`)).toEqual([
      "organization:Newcastle",
      "person:Edward Hawley",
    ]);
  });

  it("is a town where nobody plays", () => {
    expect(mentionsOf("Wali kota itu menyebut Madrid kota yang ramah.")).toEqual(["location:Madrid"]);
  });
});
