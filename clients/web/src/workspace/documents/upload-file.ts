/** Sends a file where the graph said. `fetch` does not tell how much of it has gone. */
export const uploadFile = (url: string, file: File, onProgress: (part: number) => void): Promise<void> =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('PUT', url);
    request.upload.addEventListener('progress', ({ loaded, total }) => onProgress(loaded / total));
    request.addEventListener('load', () =>
      request.status < 300 ? resolve() : reject(new Error(`the upload was answered with ${request.status}`)),
    );
    request.addEventListener('error', () => reject(new Error('the upload broke off')));
    request.send(file);
  });
