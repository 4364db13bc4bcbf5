import { app } from 'electron';
import { registerAppScheme, serveApp } from './security/appProtocol.ts';
import { openWindow } from './window/openWindow.ts';

registerAppScheme();
await app.whenReady();
serveApp();
openWindow();
app.on('window-all-closed', () => app.quit());
