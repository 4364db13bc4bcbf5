import { app } from 'electron';
import { startApp } from './startApp.ts';
import { registerAppScheme } from './security/appProtocol.ts';
import { installOffline } from './security/requests.ts';
import { takeSingleInstance } from './window/takeSingleInstance.ts';
import { currentWindow } from './window/currentWindow.ts';

// What must come before the app is ready, then the app; a second instance ends here.
app.enableSandbox();
installOffline(app.commandLine);
registerAppScheme();
if (takeSingleInstance(app, currentWindow)) {
  await app.whenReady();
  await startApp();
} else {
  app.quit();
}
