package org.famen.portal.application.attachment;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.famen.portal.application.Application;
import org.famen.portal.database.AuditEntry;
import org.famen.portal.database.AuditTrail;
import org.famen.portal.database.ConstraintViolatedException;
import org.famen.portal.database.Database;
import org.famen.portal.database.EncryptedData;
import org.famen.portal.database.FieldEncryptor;
import org.famen.portal.personal.ErasureJournal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes files, and gives them to whom they are for. */
@Singleton
public class Attachments {
    private static final Logger LOG = LoggerFactory.getLogger(Attachments.class);

    private final Database database;
    private final AttachmentStore store;
    private final AuditTrail audit;
    private final ErasureJournal journal;
    private final FieldEncryptor encryptor;
    private final Scanner scanner;
    private final Clock clock;

    Attachments(
            Database database,
            AttachmentStore store,
            AuditTrail audit,
            ErasureJournal journal,
            FieldEncryptor encryptor,
            Scanner scanner,
            Clock clock) {
        this.database = database;
        this.store = store;
        this.audit = audit;
        this.journal = journal;
        this.encryptor = encryptor;
        this.scanner = scanner;
        this.clock = clock;
    }

    public List<Attachment> of(Application application) {
        return store.of(application.id());
    }

    /** @return why not: key of the words; empty where it was taken */
    public String add(Application application, byte[] bytes) {
        Optional<FileType> type = FileType.of(bytes);
        if (type.isEmpty()) {
            return "file_type";
        }
        try {
            CleanFile file = CleanFile.of(type.get(), bytes);
            Scanner.Finding finding = scanner.scan(file.bytes());
            return finding == Scanner.Finding.HARMFUL ? "file_harmful" : keep(application, file, finding);
        } catch (UnreadableFileException broken) {
            return "file_broken";
        } catch (IOException silent) {
            LOG.error("An attachment could not be scanned: {}", silent.getMessage());
            return "file_later";
        }
    }

    private String keep(Application application, CleanFile file, Scanner.Finding finding) {
        UUID id = UUID.randomUUID();
        EncryptedData sealed = encryptor.encryptBytes(SealedFile.owner(id), file.bytes());
        try {
            database.transact(() -> {
                store.add(
                        id,
                        application.id(),
                        file.type().mediaType(),
                        file.bytes().length,
                        finding == Scanner.Finding.CLEAN,
                        sealed.bytes(),
                        sealed.keyId(),
                        clock.instant());
                audit.add(new AuditEntry("application.attached", Application.owner(application.id())));
            });
            return "";
        } catch (ConstraintViolatedException refused) {
            return switch (refused.constraint()) {
                case APPLICATION_ATTACHMENTS_FIT -> "file_full";
                case APPLICATION_ATTACHMENTS_FEW -> "file_often";
                case APPLICATION_ATTACHMENT_OPEN -> "file_over";
                default -> throw refused;
            };
        }
    }

    /** For whose it is. @return whether there was one */
    public boolean erase(Application application, UUID id) {
        return database.transact(() -> {
            boolean done = store.erase(application.id(), id) == 1;
            if (done) {
                audit.add(new AuditEntry("application.file-erased", Application.owner(application.id())));
                journal.add(AttachmentErasure.KIND, id);
            }
            return done;
        });
    }

    /** @param actor who reads it: a staff member's id; empty for whose it is */
    public Optional<CleanFile> read(Application application, UUID id, String actor) {
        return store.find(application.id(), id).map(found -> {
            database.transactAs(
                    actor,
                    () -> audit.add(new AuditEntry("application.file-read", Application.owner(application.id()))));
            byte[] bytes = encryptor.decryptBytes(
                    SealedFile.owner(found.id()), new EncryptedData(found.keyId(), found.sealed()));
            return new CleanFile(FileType.named(found.type()), bytes);
        });
    }
}
