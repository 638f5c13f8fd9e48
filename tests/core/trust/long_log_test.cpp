// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/builders.h"
#include "tests/support/test_file.h"

#include <catch2/catch_test_macros.hpp>
#include <functional>
#include <sqlcipher/sqlite3.h>

using namespace brobygger;

namespace {

const QDate today(2026, 11, 2);
constexpr int linesOfBente = 400;
constexpr int windowRows = 200;

/// A log of so many more lines, all of today, of which `linesOfBente` are hers and lie spread over it. Past the services, by
/// which it would take minutes; whether the chain holds is no matter here.
void lengthenLog(Workspace& workspace, CitizenId bente, int lines) {
    Statement(workspace.session.database(), R"(
        WITH RECURSIVE line(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM line WHERE n < :lines)
        INSERT INTO audit (id, sequence, at, actor, purpose, action, kind, record_id, citizen_id, field, digest_before,
                           digest_after, link)
        SELECT newest.id + n, newest.sequence + n, '2026-11-02T08:30:00.000Z', 'Mona', 'citizen.open', 'read', 'citizen', n,
               CASE WHEN n % (:lines / :hers) = 0 THEN :bente ELSE 1 + n % 1000 END, '', x'', x'', zeroblob(32)
        FROM line, (SELECT max(id) AS id, max(sequence) AS sequence FROM audit) AS newest)")
        .bind(":lines", lines)
        .bind(":hers", linesOfBente)
        .bind(":bente", bente)
        .run();
}

/// What the engine had to do: steps of its machine, which rise with each row it touches, and pages it looked into, which also
/// rise where it walks along an index in one step.
struct EngineWork {
    qint64 steps = 0;
    qint64 pages = 0;
};

qint64 pagesLookedInto(Database& database) {
    qint64 pages = 0;
    for (const int kind : {SQLITE_DBSTATUS_CACHE_HIT, SQLITE_DBSTATUS_CACHE_MISS}) {
        int now = 0;
        int most = 0;
        sqlite3_db_status(database.handle(), kind, &now, &most, 0);
        pages += now;
    }
    return pages;
}

EngineWork engineWork(Database& database, const std::function<void()>& work) {
    constexpr int every = 10;
    EngineWork done;
    const qint64 before = pagesLookedInto(database);
    sqlite3_progress_handler(
        database.handle(), every,
        [](void* steps) {
            *static_cast<qint64*>(steps) += every;
            return 0;
        },
        &done.steps);
    work();
    sqlite3_progress_handler(database.handle(), 0, nullptr, nullptr);
    done.pages = pagesLookedInto(database) - before;
    return done;
}

/// A file with a log of some length, and what looking at it costs.
struct LongLog {
    TestFile file;
    Workspace& workspace = file.workspace();
    CitizenId bente = aCitizen(workspace).id;

    explicit LongLog(int lines) { lengthenLog(workspace, bente, lines); }
    AuditFilter everything() { return {0, {}, workspace.audit.head().count}; }
    AuditFilter hers() { return {bente.value(), {}, workspace.audit.head().count}; }
    AuditFilter ofToday() { return {0, today, workspace.audit.head().count}; }

    EngineWork opening(const AuditFilter& filter) {
        return engineWork(workspace.session.database(), [&] {
            REQUIRE(workspace.audit.count(filter) > windowRows);
            REQUIRE(workspace.audit.window(filter, 0, windowRows).size() == windowRows);
        });
    }
    /// After it was opened.
    EngineWork middle(const AuditFilter& filter) {
        const qint64 half = (workspace.audit.count(filter) - windowRows) / 2;
        return engineWork(workspace.session.database(),
                          [&] { REQUIRE(workspace.audit.window(filter, half, windowRows).size() == windowRows); });
    }
};

/// The trees of the larger file are a level or two deeper, and that is all.
void checkFlat(const EngineWork& inShort, const EngineWork& inLong) {
    INFO("steps " << inShort.steps << " and " << inLong.steps << ", pages " << inShort.pages << " and " << inLong.pages);
    CHECK(inShort.steps > windowRows); // they were counted
    CHECK(inLong.steps <= inShort.steps * 3 / 2);
    CHECK(inLong.pages <= inShort.pages * 3 + 50);
}

} // namespace

TEST_CASE("In a log of 150,000 lines any place is read as quickly as in one of 2,000, and so are the lines of a citizen",
          "[trust][audit]") {
    LongLog brief(2'000);
    LongLog big(150'000);
    {
        INFO("all of it");
        checkFlat(brief.opening(brief.everything()), big.opening(big.everything()));
        checkFlat(brief.middle(brief.everything()), big.middle(big.everything()));
    }
    {
        INFO("of a citizen");
        checkFlat(brief.opening(brief.hers()), big.opening(big.hers()));
        checkFlat(brief.middle(brief.hers()), big.middle(big.hers()));
    }
    {
        INFO("of a day, which all of it is");
        CHECK(big.workspace.audit.count(big.ofToday()) > 150'000);
        checkFlat(brief.middle(brief.ofToday()), big.middle(big.ofToday()));
    }
    {
        INFO("of a citizen on the command line");
        const auto lines = [](LongLog& log) {
            return engineWork(log.workspace.session.database(),
                              [&log] { REQUIRE(log.workspace.audit.lines(log.bente.value(), 0).size() > linesOfBente); });
        };
        checkFlat(lines(brief), lines(big));
    }
}

TEST_CASE("Each window of the log holds the lines that stand there, the newest first", "[trust][audit]") {
    LongLog log(1'000);
    Workspace& workspace = log.workspace;
    for (const AuditFilter& filter : {log.everything(), log.hers(), log.ofToday(), AuditFilter{log.bente.value(), today}}) {
        QList<qint64> expected;
        for (const AuditEntry& line : workspace.audit.lines(filter.citizen, 0)) {
            expected << line.sequence;
        }
        QList<qint64> found;
        const qint64 all = workspace.audit.count(filter);
        for (qint64 offset = 0; offset < all; offset += 70) {
            for (const AuditEntry& line : workspace.audit.window(filter, offset, 70)) {
                found << line.sequence;
            }
        }
        CHECK(found.size() == all);
        CHECK(found == expected);
    }
}

TEST_CASE("Lines that are written while one looks at the log move none of those that were there", "[trust][audit]") {
    LongLog log(1'000);
    Workspace& workspace = log.workspace;
    for (const AuditFilter& filter : {log.everything(), log.hers(), log.ofToday()}) {
        const qint64 all = workspace.audit.count(filter);
        const qint64 third = workspace.audit.window(filter, 2, 1).first().sequence;
        REQUIRE(workspace.audit.note(AuditAction::Read, RecordKind::Citizen, log.bente.value(), log.bente.value(),
                                     QStringLiteral("citizen.open")));
        CHECK(workspace.audit.count(filter) == all);
        CHECK(workspace.audit.window(filter, 2, 1).first().sequence == third);
        AuditFilter anew = filter;
        anew.upTo = 0;
        CHECK(workspace.audit.count(anew) > all);
        CHECK(workspace.audit.window(anew, 0, 1).first().sequence > filter.upTo);
    }
}

TEST_CASE("Where a line was taken out of the log, the others keep their places and the gap is seen", "[trust][audit]") {
    LongLog log(1'000);
    Workspace& workspace = log.workspace;
    const AuditFilter everything = log.everything();
    const qint64 all = workspace.audit.count(everything);
    workspace.session.database().execute("DELETE FROM audit WHERE sequence = " + QByteArray::number(all - 5));
    CHECK(workspace.audit.count(everything) == all);
    const QList<AuditEntry> lines = workspace.audit.window(everything, 0, 10);
    REQUIRE(lines.size() == 10);
    for (qsizetype place = 0; place < lines.size(); ++place) {
        CHECK(lines[place].sequence == all - place);
        CHECK(lines[place].action.isEmpty() == (place == 5));
    }
}
