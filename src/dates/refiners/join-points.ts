import { joinDates, withTail } from "./join-dates.js";
import { joinTimes, withPlace } from "./join-times.js";
import { type DateRefiner, joinNeighbours } from "./refiner.js";

/** One point of time told in several steps, read from left to right: `Selasa` + `sore` + `(13/1)` + `pukul 16.00 WIB`. */
export const joinPoints: DateRefiner = {
  id: "join-points",
  refine(atoms, line) {
    const joined = joinNeighbours(atoms, (left, right) => {
      const tailed = withTail(left, line);
      // `31 Desember mendatang`: the parsers have read the tail as an expression of its own
      if (right.first < tailed.last) return tailed;
      return joinDates(tailed, right, line) ?? joinTimes(tailed, right, line);
    });
    return joined.map((found) => withPlace(withTail(found, line), line));
  },
};
