// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/retention/erasure_store.h"

#include "core/evaluation/frozen/frozen_report_store.h"
#include "core/evaluation/frozen/report_material.h"
#include "core/evaluation/frozen/taken_back_quotes.h"
#include "core/merging/merge_store.h"
#include "core/storage/records/belongings.h"
#include "core/storage/records/schema.h"
#include "core/storage/statement.h"

#include <QHash>
#include <QSet>
#include <QStringList>
#include <algorithm>
#include <ranges>

namespace brobygger {

namespace {
using Ids = QList<qint64>;

constexpr const char* valuesOfCitizenSql = R"(
    SELECT a.id, a.kind, a.record_id FROM audit a JOIN audit_value v ON v.audit_id = a.id
    WHERE a.citizen_id = :citizen AND (v.value_before <> '' OR v.value_after <> '' OR v.salt <> x''))";
// What was taken over from the citizen while two records were one, in the log of the other.
constexpr const char* valuesOfOtherHalfSql = R"(
    SELECT a.id, a.kind, a.record_id
    FROM citizen_merge m
    JOIN audit a ON a.record_id = CASE :citizen WHEN m.remaining_id THEN m.merged_id ELSE m.remaining_id END
    JOIN audit_value v ON v.audit_id = a.id
    WHERE :citizen IN (m.remaining_id, m.merged_id) AND m.split_at IS NOT NULL
        AND a.kind = 'citizen' AND a.at BETWEEN m.created_at AND m.changed_at
        AND (v.value_before <> '' OR v.value_after <> '' OR v.salt <> x''))";
// Lines about a record of the citizen that do not say whose it is, or say somebody else.
constexpr const char* valuesOfRecordSql = R"(
    SELECT a.id, a.kind, a.record_id FROM audit a JOIN audit_value v ON v.audit_id = a.id
    WHERE a.record_id = :record AND a.citizen_id IS NOT :citizen
        AND (v.value_before <> '' OR v.value_after <> '' OR v.salt <> x''))";
// Without the salt nobody can try values against the digest that the chain keeps.
constexpr const char* blankValueSql =
    "UPDATE audit_value SET salt = x'', value_before = '', value_after = '' WHERE audit_id = :id";

constexpr const char* draftsSql = "SELECT name, coalesce(citizen_id, 0) AS citizen FROM draft";
constexpr const char* removeDraftSql = "DELETE FROM draft WHERE name = :name";
constexpr const char* countSearchSql = "SELECT count(*) AS number FROM search_term WHERE record_id = :record";
constexpr const char* removeSearchSql = "DELETE FROM search_term WHERE record_id = :record";
// Of records that are gone, too: their images tell of the citizen as much.
constexpr const char* importImagesSql = R"(
    SELECT DISTINCT record_id FROM import_record
    WHERE record_id IN (SELECT record_id FROM audit WHERE citizen_id = :citizen))";
constexpr const char* removeImportSql = "DELETE FROM import_record WHERE record_id = :record";
constexpr const char* plainFilesOfSql = R"(
    SELECT path FROM plain_file p WHERE citizen_id = :citizen AND direction = 'written'
        AND NOT EXISTS (SELECT 1 FROM audit a WHERE a.record_id = p.id AND a.kind = 'plain_file' AND a.action = 'removed')
    ORDER BY at DESC, id DESC)";
// Files that are not there any more, or were read: where they lay may tell a name.
constexpr const char* pathsNoLongerNeededSql = R"(
    SELECT id FROM plain_file p WHERE citizen_id = :citizen AND path <> ''
        AND (direction = 'read'
             OR EXISTS (SELECT 1 FROM audit a WHERE a.record_id = p.id AND a.kind = 'plain_file' AND a.action = 'removed')))";
constexpr const char* blankPathSql = "UPDATE plain_file SET path = '' WHERE id = :id";
constexpr const char* insertTombstoneSql = R"(
    INSERT INTO erasure (id, erased_on, reason, rule, created_at) VALUES (:id, :erased_on, :reason, :rule, :created_at))";
constexpr const char* tombstonesSql = "SELECT id, erased_on, reason, rule FROM erasure ORDER BY created_at DESC, id";

/// The tables with a word of their own in the list of places; others stand under ErasurePlace::Others.
ErasurePlace placeOf(const QByteArray& table) {
    static const QHash<QByteArray, ErasurePlace> places = [] {
        QHash<QByteArray, ErasurePlace> all;
        const auto put = [&all](ErasurePlace place, const QByteArrayList& tables) {
            for (const QByteArray& each : tables) {
                all.insert(each, place);
            }
        };
        put(ErasurePlace::Person,
            {"citizen", "citizen_fact", "citizen_wish", "labour_status", "work_consideration", "considerations_request", "note",
             "note_remark", "restriction", "contact", "todo", "goal", "goal_follow_up", "barrier", "cost_entry"});
        put(ErasurePlace::Journey, {"course", "course_pause", "course_phase", "course_rung", "measurement_due", "use_sheet_due",
                                    "appointment", "incoming_referral", "outgoing_referral"});
        put(ErasurePlace::Letters, {"document", "received_message", "received_attachment", "sent_answer", "short_message",
                                    "consent", "information_sheet", "hand_over"});
        put(ErasurePlace::Answers, {"measurement", "screening", "screening_answer", "service_use"});
        put(ErasurePlace::Around, {"person_around", "meeting", "meeting_participant", "meeting_point", "meeting_decision",
                                   "accompaniment_plan", "accompaniment_step", "focus_participant"});
        put(ErasurePlace::Quotes, {"focus_quote"});
        return all;
    }();
    return places.value(table, ErasurePlace::Others);
}

qint64 countOf(Database& database, const Belonging& belonging, qint64 owner) {
    const QByteArray sql = "SELECT count(*) AS number FROM " + belonging.table + " WHERE " + belonging.condition;
    Statement select(database, sql.constData());
    select.bind(":owner", owner);
    return select.step() ? select.integer("number") : 0;
}

Ids numbersOf(Database& database, const QByteArray& sql, qint64 owner) {
    Statement select(database, sql.constData());
    select.bind(":owner", owner);
    Ids ids;
    while (select.step()) {
        ids.append(select.integer("id"));
    }
    return ids;
}

/// All that is asked about one citizen, looked up once.
class Dossier final {
public:
    Dossier(Database& database, CitizenId citizen)
        : m_database(database)
        , m_citizen(citizen.value())
        , m_belongings(belongingsOf(database, "citizen")) {
        for (const LooseEnd& end : looseEndsOf(database, "citizen")) {
            if (end.table == "focus_quote") { // may stand without who said it, but not without the citizen's leave
                m_belongings.append({end.table, end.condition});
            }
        }
        for (const Belonging& belonging : m_belongings) {
            if (schemaColumns(database, belonging.table).contains("id")) {
                const Ids ids =
                    numbersOf(database, "SELECT id FROM " + belonging.table + " WHERE " + belonging.condition, m_citizen);
                m_ids.unite(QSet<qint64>(ids.begin(), ids.end()));
            }
        }
    }

    struct Line {
        qint64 id;
        QString kind;
        qint64 record;
        bool saysCitizen;
    };
    struct Loose {
        QByteArray table;
        QByteArray column;
        Ids ids;
    };

    const QList<Belonging>& belongings() const { return m_belongings; }
    const QSet<qint64>& ids() const { return m_ids; }

    QList<Line> valuesInTheLog() const {
        QList<Line> lines;
        Statement own(m_database, valuesOfCitizenSql);
        readLines(own.bind(":citizen", m_citizen), true, lines);
        Statement otherHalf(m_database, valuesOfOtherHalfSql);
        readLines(otherHalf.bind(":citizen", m_citizen), false, lines);
        Statement others(m_database, valuesOfRecordSql);
        for (const qint64 id : m_ids) {
            others.reset();
            readLines(others.bind(":record", id).bind(":citizen", m_citizen), false, lines);
        }
        return lines;
    }

    /// A draft names the citizen, or the record whose form it is of: note/123.
    QStringList drafts() const {
        QStringList names;
        Statement select(m_database, draftsSql);
        while (select.step()) {
            const QStringList parts = select.text("name").split(QLatin1Char('/'));
            const bool namesRecord =
                std::ranges::any_of(parts, [this](const QString& part) { return m_ids.contains(part.toLongLong()); });
            if (namesRecord || select.integer("citizen") == m_citizen) {
                names.append(select.text("name"));
            }
        }
        return names;
    }

    qint64 searchTerms() const {
        qint64 terms = 0;
        Statement select(m_database, countSearchSql);
        for (const qint64 id : m_ids) {
            select.reset();
            select.bind(":record", id);
            terms += select.step() ? select.integer("number") : 0;
        }
        return terms;
    }

    Ids importImages() const {
        Ids images;
        Statement select(m_database, importImagesSql);
        select.bind(":citizen", m_citizen);
        while (select.step()) {
            images.append(select.integer("record_id"));
        }
        return images;
    }

    /// Rows that stay and name a row that goes with the citizen.
    QList<Loose> looseEnds() const {
        QList<Loose> loose;
        for (const LooseEnd& end : looseEndsOf(m_database, "citizen")) {
            Ids ids = numbersOf(m_database, "SELECT id FROM " + end.table + " WHERE " + end.condition, m_citizen);
            ids.removeIf([this](qint64 id) { return m_ids.contains(id); });
            if (!ids.isEmpty()) {
                loose.append({end.table, end.column, ids});
            }
        }
        return loose;
    }

    /// What the citizen said in a talk about the project.
    QStringList quotes() const {
        QStringList texts;
        for (const Belonging& belonging : m_belongings) {
            if (belonging.table == "focus_quote") {
                Statement select(m_database, ("SELECT text FROM focus_quote WHERE " + belonging.condition).constData());
                select.bind(":owner", m_citizen);
                while (select.step()) {
                    texts.append(select.text("text"));
                }
            }
        }
        return texts;
    }

    bool isBehind(const ReleasedRecord& record) const { return record.person == m_citizen || m_ids.contains(record.record); }

    QList<FrozenReportId> reports() const {
        QList<FrozenReportId> found;
        const FrozenReportStore store(m_database);
        for (const FrozenReport& report : store.all()) {
            const ReleasedCells rows = store.rowsBehind(report.id);
            if (std::ranges::any_of(rows.cells, [this](const ReleasedCell& cell) {
                    return std::ranges::any_of(cell.records, [this](const ReleasedRecord& each) { return isBehind(each); });
                })) {
                found.append(report.id);
            }
        }
        return found;
    }

private:
    static void readLines(Statement& select, bool saysCitizen, QList<Line>& lines) {
        while (select.step()) {
            lines.append({select.integer("id"), select.text("kind"), select.integer("record_id"), saysCitizen});
        }
    }

    Database& m_database;
    qint64 m_citizen;
    QList<Belonging> m_belongings;
    QSet<qint64> m_ids;
};

void runForEach(Database& database, const char* sql, const char* parameter, const auto& values) {
    Statement statement(database, sql);
    for (const auto& value : values) {
        statement.bind(parameter, value).run();
    }
}

/// What names rows that go: those that stay are told to the audit trail.
void emptyLooseEnds(Write& write, const Dossier& dossier) {
    for (const Dossier::Loose& loose : dossier.looseEnds()) {
        const QByteArray sql = "UPDATE " + loose.table + " SET " + loose.column + " = NULL WHERE id = :id";
        runForEach(write.database(), sql.constData(), ":id", loose.ids);
        if (const auto kind = recordKindFromCode(QString::fromLatin1(loose.table))) {
            for (const qint64 id : loose.ids) {
                write.happened(AuditAction::Changed, *kind, id, 0, QString::fromLatin1(loose.column));
            }
        }
    }
}

/// Figures stay as they were counted; the rows behind them that are the citizen's go.
void emptyReports(Write& write, const Dossier& dossier) {
    FrozenReportStore store(write.database());
    for (const FrozenReportId id : dossier.reports()) {
        ReleasedCells rows = store.rowsBehind(id);
        for (ReleasedCell& cell : rows.cells) {
            std::erase_if(cell.records, [&dossier](const ReleasedRecord& each) { return dossier.isBehind(each); });
        }
        store.replaceRowsBehind(write, id, rows);
    }
}

/// What the citizen said is not quoted in a kept report any more.
void emptyQuotes(Write& write, const Dossier& dossier) {
    const QStringList quotes = dossier.quotes();
    FrozenReportStore store(write.database());
    for (const FrozenReport& report : quotes.isEmpty() ? QList<FrozenReport>() : store.all()) {
        auto material = materialFromDocument(store.document(report.id));
        if (material && leaveOut(material->evaluation, quotes) > 0) {
            store.replaceDocument(write, report.id, reportDocument(*material));
        }
    }
}

/// The chain keeps the digests, and a line that says they were erased: of the citizen, and of records whose lines do not say
/// whose they are.
void blankValues(Write& write, const QList<Dossier::Line>& lines, qint64 citizen) {
    Statement blank(write.database(), blankValueSql);
    QSet<std::pair<QString, qint64>> told;
    for (const Dossier::Line& line : lines) {
        blank.bind(":id", line.id).run();
        const std::pair<QString, qint64> record{line.kind, line.record};
        const auto kind = recordKindFromCode(line.kind);
        if (!line.saysCitizen && kind && !told.contains(record)) {
            told.insert(record);
            write.happened(AuditAction::Erased, *kind, line.record, citizen);
        }
    }
}

void blankPaths(Write& write, qint64 citizen) {
    Ids ids;
    Statement select(write.database(), pathsNoLongerNeededSql);
    select.bind(":citizen", citizen);
    while (select.step()) {
        ids.append(select.integer("id"));
    }
    runForEach(write.database(), blankPathSql, ":id", ids);
    for (const qint64 id : ids) {
        write.happened(AuditAction::Erased, RecordKind::PlainFile, id, citizen);
    }
}
} // namespace

QList<ErasureCount> ErasureStore::places(CitizenId citizen) const {
    QList<ErasureCount> places;
    for (int place = 0; place <= static_cast<int>(ErasurePlace::PlainFiles); ++place) {
        places.append({static_cast<ErasurePlace>(place), 0});
    }
    const auto add = [&places](ErasurePlace place, qint64 count) { places[static_cast<int>(place)].count += count; };
    for (const CitizenId record : MergeStore(m_database).recordsOf(citizen)) {
        const Dossier dossier(m_database, record);
        for (const Belonging& belonging : dossier.belongings()) {
            add(placeOf(belonging.table), countOf(m_database, belonging, record.value()));
        }
        add(ErasurePlace::Log, dossier.valuesInTheLog().size());
        add(ErasurePlace::Drafts, dossier.drafts().size());
        add(ErasurePlace::Search, dossier.searchTerms());
        add(ErasurePlace::Imports, dossier.importImages().size());
        add(ErasurePlace::Reports, dossier.reports().size());
        for (const Dossier::Loose& loose : dossier.looseEnds()) {
            add(ErasurePlace::Others, loose.ids.size());
        }
    }
    add(ErasurePlace::PlainFiles, plainFiles(citizen).size());
    return places;
}

QStringList ErasureStore::plainFiles(CitizenId citizen) const {
    QStringList paths;
    Statement select(m_database, plainFilesOfSql);
    for (const CitizenId record : MergeStore(m_database).recordsOf(citizen)) {
        select.reset();
        select.bind(":citizen", record);
        while (select.step()) {
            paths.append(select.text("path"));
        }
    }
    paths.removeDuplicates();
    return paths;
}

void ErasureStore::erase(Write& write, CitizenId citizen, ErasureReason reason, RetentionKind rule) {
    for (const CitizenId record : MergeStore(m_database).recordsOf(citizen)) {
        eraseRecord(write, record, reason, rule);
    }
}

void ErasureStore::eraseRecord(Write& write, CitizenId citizen, ErasureReason reason, RetentionKind rule) {
    const Dossier dossier(m_database, citizen);
    m_database.execute("PRAGMA defer_foreign_keys = ON"); // parts of one person name each other; until the commit
    const QList<Dossier::Line> lines = dossier.valuesInTheLog();
    runForEach(m_database, removeDraftSql, ":name", dossier.drafts());
    runForEach(m_database, removeSearchSql, ":record", dossier.ids());
    runForEach(m_database, removeImportSql, ":record", dossier.importImages());
    emptyReports(write, dossier);
    emptyQuotes(write, dossier);
    emptyLooseEnds(write, dossier);
    for (const Belonging& belonging : dossier.belongings() | std::views::reverse) {
        const QByteArray sql = "DELETE FROM " + belonging.table + " WHERE " + belonging.condition;
        Statement(m_database, sql.constData()).bind(":owner", citizen.value()).run();
    }
    Statement(m_database, insertTombstoneSql)
        .bind(":id", citizen)
        .bind(":erased_on", write.clock().today())
        .bind(":reason", toCode(reason))
        .bind(":rule", toCode(rule))
        .bind(":created_at", write.stamp())
        .run();
    blankValues(write, lines, citizen.value());
    blankPaths(write, citizen.value());
    write.happened(AuditAction::Erased, RecordKind::Citizen, citizen.value(), citizen.value(), toCode(reason));
}

QList<Tombstone> ErasureStore::tombstones() const {
    Statement select(m_database, tombstonesSql);
    QList<Tombstone> stones;
    while (select.step()) {
        stones.append({select.integer("id"), select.date("erased_on"), erasureReasonFromCode(select.text("reason")),
                       retentionKindFromCode(select.text("rule"))});
    }
    return stones;
}

} // namespace brobygger
