export { folderStore } from '@academy/services/ports/file-store'
