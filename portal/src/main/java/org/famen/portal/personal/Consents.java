package org.famen.portal.personal;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.UUID;

/** Consents in PostgreSQL. They are given in the transaction of what they are given for, and stay. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface Consents extends GenericRepository<Consent, UUID> {
    @Query("""
            INSERT INTO consent (subject, notice_version, given_at) VALUES (:subject, :noticeVersion, :givenAt)
            """)
    void add(Consent consent);
}
