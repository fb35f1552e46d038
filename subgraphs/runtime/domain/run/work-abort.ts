/** Why a worker breaks off the work on a run. */
export class WorkAbort extends Error {
  override name = 'WorkAbort';
  override readonly cause: 'cancel' | 'deadline' | 'stop';

  constructor(cause: 'cancel' | 'deadline' | 'stop') {
    super(`the work on the run was broken off: ${cause}`);
    this.cause = cause;
  }
}
