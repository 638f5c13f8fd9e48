// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspace.h"
#include "tests/benchmarks/measures.h"

namespace brobygger::benchmark {

void walk(Database& database, const char* sql) {
    Statement statement(database, sql);
    while (statement.step()) {
    }
}

namespace {

void measureSearch(Workspace& workspace, Results& results) {
    QStringList typed;
    for (const char* name : {"Hansen", "Bente So", "270759", "0010", "Aagaard"}) {
        const QString text = QString::fromLatin1(name);
        for (qsizetype letters = 1; letters <= text.size(); ++letters) {
            typed << text.left(letters);
        }
    }
    const auto runs = static_cast<int>(typed.size());
    const Timing ours = timed(runs, [&](int run) { static_cast<void>(workspace.finder.find(typed[run], 20)); });
    const Timing bare = timed(runs, [&](int) {
        walk(workspace.session.database(), "SELECT c.* FROM search_term t JOIN citizen c ON c.id = t.record_id WHERE t.term >= "
                                           "'ha' AND t.term < 'hb' LIMIT 20");
    });
    results.add(QStringLiteral("search, per keystroke"), ours, bare, QStringLiteral("16, worst 50"));
}

void measureToday(Workspace& workspace, Results& results) {
    const QDate today = workspace.clock.today();
    const Timing ours = timed(9, [&](int) { static_cast<void>(workspace.agenda.items(today)); });
    const Timing bare = timed(9, [&](int) {
        for (const char* sql :
             {"SELECT * FROM appointment WHERE outcome IS NULL AND handed_over_to = '' ORDER BY starts_at LIMIT 200",
              "SELECT * FROM incoming_referral WHERE first_contact_on IS NULL AND state = 'open' ORDER BY received_on LIMIT "
              "200",
              "SELECT * FROM outgoing_referral WHERE state = 'sent' ORDER BY sent_on LIMIT 200",
              "SELECT * FROM todo WHERE state = 'open' ORDER BY due_on LIMIT 200"}) {
            walk(workspace.session.database(), sql);
        }
    });
    results.add(QStringLiteral("I dag"), ours, bare, QStringLiteral("50"));
}

QList<CitizenId> someCitizens(Workspace& workspace, int count) {
    QList<CitizenId> ids;
    const int all = workspace.citizens.count(CitizenFilter::Everybody);
    for (int i = 0; i < count; ++i) {
        for (const CitizenRow& row : workspace.citizens.window(CitizenFilter::Everybody, CitizenOrder::Name, Qt::AscendingOrder,
                                                               all / (count + 1) * i, 1)) {
            ids << row.id;
        }
    }
    return ids;
}

void measureCitizenPage(Workspace& workspace, const QList<CitizenId>& people, Results& results) {
    const Timing ours = timed(static_cast<int>(people.size()), [&](int run) {
        const CitizenId id = people[run];
        static_cast<void>(workspace.citizens.find(id));
        static_cast<void>(workspace.courses.forCitizen(id));
        static_cast<void>(workspace.appointments.forCitizen(id));
        static_cast<void>(workspace.contacts.forCitizen(id));
        static_cast<void>(workspace.notes.forCitizen(id));
        static_cast<void>(workspace.outgoingReferrals.forCitizen(id));
        static_cast<void>(workspace.consents.forCitizen(id));
    });
    const Timing bare = timed(static_cast<int>(people.size()), [&](int run) {
        for (const char* sql :
             {"SELECT * FROM citizen WHERE id = :id", "SELECT * FROM course WHERE citizen_id = :id",
              "SELECT * FROM appointment WHERE citizen_id = :id", "SELECT * FROM contact WHERE citizen_id = :id",
              "SELECT * FROM note WHERE citizen_id = :id", "SELECT * FROM outgoing_referral WHERE citizen_id = :id",
              "SELECT * FROM consent WHERE citizen_id = :id"}) {
            Statement statement(workspace.session.database(), sql);
            statement.bind(":id", people[run]);
            while (statement.step()) {
            }
        }
    });
    results.add(QStringLiteral("citizen page"), ours, bare, QStringLiteral("100"));
}

void measureList(Workspace& workspace, Results& results) {
    const int all = workspace.citizens.count(CitizenFilter::Everybody);
    const Timing ours = timed(9, [&](int run) {
        static_cast<void>(
            workspace.citizens.window(CitizenFilter::Everybody, CitizenOrder::Name, Qt::AscendingOrder, all / 10 * run, 200));
    });
    const Timing bare = timed(9, [&](int run) {
        Statement statement(workspace.session.database(),
                            "SELECT * FROM citizen ORDER BY sort_key, id LIMIT 200 OFFSET :offset");
        statement.bind(":offset", all / 10 * run);
        while (statement.step()) {
        }
    });
    results.add(QStringLiteral("list of citizens, a window"), ours, bare, QStringLiteral("100"));
}

void measureMatch(Workspace& workspace, const QList<CitizenId>& people, Results& results) {
    static_cast<void>(workspace.matching.forCitizen(people.first())); // the directory is read once
    const Timing ours =
        timed(static_cast<int>(people.size()), [&](int run) { static_cast<void>(workspace.matching.forCitizen(people[run])); });
    const Timing bare = timed(5, [&](int) { walk(workspace.session.database(), "SELECT * FROM offer WHERE is_active = 1"); });
    results.add(QStringLiteral("match against all offers"), ours, bare, QStringLiteral("20"));
}

} // namespace

void measureOpening(const QString& path, const FileKey& key, const Clock& clock, Results& results) {
    const Timing ours = timed(3, [&](int) {
        const auto workspace = Workspace::open(path, key, clock);
        (*workspace)->agenda.items(clock.today());
    });
    const Timing bare = timed(3, [&](int) {
        const auto database = Database::open(path, key, AccessMode::ReadWrite);
        walk(**database,
             "SELECT * FROM appointment WHERE outcome IS NULL AND handed_over_to = '' ORDER BY starts_at LIMIT 200");
    });
    results.add(QStringLiteral("unlock to I dag"), ours, bare, QStringLiteral("500"));
}

void measureServices(Workspace& workspace, Results& results) {
    const QList<CitizenId> people = someCitizens(workspace, 25);
    measureSearch(workspace, results);
    measureToday(workspace, results);
    measureList(workspace, results);
    measureCitizenPage(workspace, people, results);
    measureMatch(workspace, people, results);
}

} // namespace brobygger::benchmark
