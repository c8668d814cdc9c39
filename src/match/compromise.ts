import one from "compromise/one";

/** compromise itself, which the build turns into a function that runs it: to be called once, when the first rule needs it. */
export const compromise = (): typeof one => one;
