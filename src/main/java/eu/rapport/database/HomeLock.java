package eu.rapport.database;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps a home folder to one process. The system lets go of it when the process ends, however it ends. */
final class HomeLock implements AutoCloseable {
    /** Somebody else has the folder; the message says who and what to do. */
    static final class Taken extends Exception {
        private static final long serialVersionUID = 1;

        Taken(Path home, String holder) {
            super(
                    "Rapport is already running on %s%s. Stop it first, or give this one a folder of its own by RAPPORT_HOME."
                            .formatted(home, holder));
        }

        @Override
        public String toString() {
            return String.valueOf(getMessage());
        }
    }

    /** Past the file's content: Windows lets nobody read what is locked, and the other one wants to read who holds it. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    /** Nobody else need keep them: a channel that is collected is closed, and its lock gone. */
    private static final Set<HomeLock> HELD = ConcurrentHashMap.newKeySet();

    private final FileChannel file;

    private HomeLock(FileChannel file) {
        this.file = file;
    }

    static HomeLock take(Path folder) throws IOException, Taken {
        Path home = folder.toAbsolutePath().normalize();
        Files.createDirectories(home, ownerOnly("rwx------"));
        FileChannel file = FileChannel.open(home.resolve("rapport.lock"), CREATE, READ, WRITE);
        if (!locked(file)) {
            String holder = holder(file);
            file.close();
            throw new Taken(home, holder);
        }
        file.truncate(0);
        file.write(ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
        HomeLock lock = new HomeLock(file);
        HELD.add(lock);
        return lock;
    }

    private static boolean locked(FileChannel file) throws IOException {
        try {
            return file.tryLock(LOCKED_BYTE, 1, false) != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }

    private static String holder(FileChannel file) throws IOException {
        ByteBuffer pid = ByteBuffer.allocate(20);
        file.read(pid, 0);
        String digits = new String(pid.array(), 0, pid.position(), StandardCharsets.US_ASCII).strip();
        return digits.isEmpty() ? "" : " (process " + digits + ")";
    }

    static FileAttribute<?>[] ownerOnly(String permissions) {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    @Override
    public void close() throws IOException {
        HELD.remove(this);
        file.close();
    }
}
