// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspace.h"
#include "tests/benchmarks/measures.h"

namespace brobygger::benchmark {

namespace {

/// The rows that an import of so many citizens leaves in the file, put there by the engine alone: nothing is planned, checked
/// or hashed. What is left out of a row has its usual value, as in the import.
void insertBare(Database& database, int rows) {
    qint64 lastId = database.number("SELECT max(id) FROM audit"); // records and lines have their ids in turn
    const qint64 firstSequence = database.number("SELECT max(sequence) FROM audit") + 1;
    const Value link = QByteArray(32, 'l');
    const Value digest = QByteArray(16, 'd');
    database.execute("BEGIN IMMEDIATE");
    Statement insert(database, R"(
        INSERT INTO citizen (id, uuid, given_name, surname, sort_key, phone, street, postcode, town, created_at, changed_at)
        VALUES (:id, :uuid, 'Bare', :surname, :surname, :phone, :street, '8500', 'Grenaa', '2026-11-02T08:00:00.000Z',
                '2026-11-02T08:00:00.000Z'))");
    Statement term(database, "INSERT INTO search_term (term, kind, record_id) VALUES (:term, 'citizen', :id)");
    Statement image(database, R"(
        INSERT INTO import_record (import_id, record_id, stamp)
        VALUES ((SELECT max(id) FROM import), :id, '2026-11-02T08:00:00.000Z'))");
    Statement line(database, R"(
        INSERT INTO audit (id, sequence, at, actor, purpose, action, kind, record_id, citizen_id, field, digest_before,
                           digest_after, link_rule, link)
        VALUES (:line, :sequence, '2026-11-02T08:00:00.000Z', 'Karen Eksempel', 'import.citizens', 'created', 'citizen', :id,
                :id, '', x'', x'', 2, :link))");
    Statement sum(database, "INSERT INTO record_digest (table_number, row_id, digest) VALUES (3, :id, :digest)");
    for (int i = 0; i < rows; ++i) {
        const QString number = QString::number(100'000 + i);
        const qint64 id = ++lastId;
        insert.bind(":id", id)
            .bind(":uuid", QStringLiteral("0d9b6f0c-52a1-4b0e-9c51-000000") + number)
            .bind(":surname", QStringLiteral("Borger") + number)
            .bind(":phone", QStringLiteral("00") + number)
            .bind(":street", QStringLiteral("Prøvevej ") + number)
            .run();
        term.bind(":id", id);
        for (const QString& word : {QStringLiteral("bare"), QStringLiteral("borger") + number, QStringLiteral("00") + number,
                                    QStringLiteral("0") + number, number, number.mid(1), number.mid(2)}) {
            term.bind(":term", word).run();
        }
        image.bind(":id", id).run();
        line.bind(":line", ++lastId).bind(":sequence", firstSequence + i).bind(":id", id).bind(":link", link).run();
        sum.bind(":id", id).bind(":digest", digest).run();
    }
    database.execute("COMMIT");
}

} // namespace

void measureImport(Workspace& workspace, Results& results) {
    constexpr int rows = 5000;
    QByteArray sheet = "Fornavn;Efternavn;Telefon;Adresse;Postnummer\r\n";
    for (int i = 0; i < rows; ++i) {
        sheet += QByteArray("Import;Borger") + QByteArray::number(i) + ";00" + QByteArray::number(100000 + i) + ";Prøvevej " +
                 QByteArray::number(i) + ";8500\r\n";
    }
    const Timing ours = timed(1, [&](int) {
        Progress progress;
        static_cast<void>(workspace.imports.run({ImportKind::Citizens, sheet}, progress));
    });
    Database& database = workspace.session.database();
    const Timing bare = timed(1, [&](int) { insertBare(database, rows); });
    results.add(QStringLiteral("import of 5,000 citizens"), ours, bare, QStringLiteral("ratio 1.5"));
}

} // namespace brobygger::benchmark
