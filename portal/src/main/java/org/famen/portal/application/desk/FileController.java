package org.famen.portal.application.desk;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.exceptions.HttpStatusException;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.UUID;
import org.famen.portal.application.attachment.Attachments;
import org.famen.portal.application.attachment.FileResponse;
import org.famen.portal.operations.Blocking;
import org.famen.portal.protection.Costly;
import org.famen.portal.staff.ForStaff;
import org.famen.portal.staff.Member;
import org.famen.portal.staff.Role;

/** Files of applications for the desk; who reads one is in the audit. */
@Hidden
@ForStaff({Role.RECEPTION, Role.LAWYER, Role.MANAGER})
@Controller(DeskController.APPLICATIONS + "/{id}/files/{file}")
class FileController {
    private final ApplicationDesk desk;
    private final Attachments attachments;

    FileController(ApplicationDesk desk, Attachments attachments) {
        this.desk = desk;
        this.attachments = attachments;
    }

    @Get
    @Costly(Costly.Work.SENT)
    @Blocking
    HttpResponse<byte[]> read(Member member, UUID id, UUID file) {
        return desk.find(member, id)
                .flatMap(application -> attachments
                        .read(application, file, member.actor())
                        .map(found -> FileResponse.of(
                                found,
                                application.reference() + "-" + file.toString().substring(0, 8))))
                .orElseThrow(() -> new HttpStatusException(HttpStatus.NOT_FOUND, "no such file of theirs"));
    }
}
