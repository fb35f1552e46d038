/** Thrown by a job's handler: another try would fail alike, so the job is given up at once. */
export class RejectedJob extends Error {
  override name = 'RejectedJob';
}
