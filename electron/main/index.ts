import { app } from 'electron';
import { createLaunchFiles, findLaunchPath } from './files/launchFiles.ts';
import { startApp } from './startApp.ts';
import { registerAppScheme } from './security/appProtocol.ts';
import { installOffline } from './security/requests.ts';
import { takeSingleInstance } from './window/takeSingleInstance.ts';
import { currentWindow } from './window/currentWindow.ts';

// What must come before the app is ready, then the app; a second instance ends here.
app.enableSandbox();
installOffline(app.commandLine);
registerAppScheme();
const launchFiles = createLaunchFiles();
// macOS names the file in an event, which can come before the app is ready; other systems in the arguments.
app.on('open-file', (event, path) => {
  event.preventDefault();
  launchFiles.offer(path);
});
if (takeSingleInstance(app, currentWindow, launchFiles)) {
  launchFiles.offer(findLaunchPath(process.argv, process.cwd()));
  await app.whenReady();
  await startApp(launchFiles);
} else {
  app.quit();
}
