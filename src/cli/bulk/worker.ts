import { extract } from "../../index.js";
import { type Answer, answer, type Task } from "./work.js";

/** What each worker thread runs. */
export default function work(task: Task): Answer {
  return answer(extract, task);
}
