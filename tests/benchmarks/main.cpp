// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/evaluate.h"
#include "core/measurements/instruments/instrument_catalogue.h"
#include "core/measurements/instruments/scoring.h"
#include "core/statistics/change/paired_change.h"
#include "core/statistics/disclosure/disclosure.h"
#include "core/workspace/workspace.h"
#include "tests/benchmarks/stopwatch.h"
#include "ui/evaluation/report_pdf.h"

#include <QApplication>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>

using namespace brobygger;
using namespace brobygger::benchmark;

namespace {

const QString passphrase = QStringLiteral("en brobygger i regnvejr");

/// The file to measure on, made by the program itself in a process of its own, so that its memory is not counted here.
void makeFile(const QString& path, int citizens, int offers) {
    QProcess program;
    QProcessEnvironment surroundings = QProcessEnvironment::systemEnvironment();
    surroundings.insert(QStringLiteral("BROBYGGER_PASSPHRASE"), passphrase);
    program.setProcessEnvironment(surroundings);
    program.setProcessChannelMode(QProcess::ForwardedChannels);
    program.start(QCoreApplication::applicationDirPath() + QStringLiteral("/../app/brobygger"),
                  {QStringLiteral("demo"), QStringLiteral("--file"), path, QStringLiteral("--citizens"),
                   QString::number(citizens), QStringLiteral("--offers"), QString::number(offers)});
    program.waitForFinished(-1);
}

void walk(Database& database, const char* sql) {
    Statement statement(database, sql);
    while (statement.step()) {
    }
}

void measureOpening(const QString& path, const FileKey& key, const Clock& clock) {
    const Timing ours = timed(3, [&](int) {
        const auto workspace = Workspace::open(path, key, clock);
        (*workspace)->agenda.items(clock.today());
    });
    const Timing bare = timed(3, [&](int) {
        const auto database = Database::open(path, key, AccessMode::ReadWrite);
        walk(**database,
             "SELECT * FROM appointment WHERE outcome IS NULL AND handed_over_to = '' ORDER BY starts_at LIMIT 200");
    });
    printLine(QStringLiteral("unlock to I dag"), ours, bare, QStringLiteral("500"));
}

void measureSearch(Workspace& workspace) {
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
    printLine(QStringLiteral("search, per keystroke"), ours, bare, QStringLiteral("16, worst 50"));
}

void measureToday(Workspace& workspace) {
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
    printLine(QStringLiteral("I dag"), ours, bare, QStringLiteral("50"));
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

void measureCitizenPage(Workspace& workspace, const QList<CitizenId>& people) {
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
    printLine(QStringLiteral("citizen page"), ours, bare, QStringLiteral("100"));
}

void measureList(Workspace& workspace) {
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
    printLine(QStringLiteral("list of citizens, a window"), ours, bare, QStringLiteral("100"));
}

void measureMatch(Workspace& workspace, const QList<CitizenId>& people) {
    static_cast<void>(workspace.matching.forCitizen(people.first())); // the directory is read once
    const Timing ours =
        timed(static_cast<int>(people.size()), [&](int run) { static_cast<void>(workspace.matching.forCitizen(people[run])); });
    const Timing bare = timed(5, [&](int) { walk(workspace.session.database(), "SELECT * FROM offer WHERE is_active = 1"); });
    printLine(QStringLiteral("match against all offers"), ours, bare, QStringLiteral("20"));
}

void measureEvaluation(Workspace& workspace) {
    EvaluationRequest request = workspace.evaluations.usualRequest();
    Progress progress;
    const Timing ours = timed(3, [&](int) {
        static_cast<void>(evaluate(workspace.session.database(), request, workspace.evaluations.inputs(), progress));
    });
    const Timing bare = timed(3, [&](int) {
        walk(workspace.session.database(),
             "SELECT substr(starts_at, 1, 7), sector, outcome, count(*) FROM appointment GROUP BY 1, 2, 3");
    });
    printLine(QStringLiteral("evaluation of everything"), ours, bare, QStringLiteral("2000"));
    request = workspace.evaluations.usualRequest(EvaluationLevel::Outside);
    const auto evaluation = evaluate(workspace.session.database(), request, workspace.evaluations.inputs(), progress);
    const Timing report = timed(2, [&](int) { static_cast<void>(reportPdf(*evaluation)); });
    printLine(QStringLiteral("report PDF"), report, {}, QStringLiteral("5000"));
}

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

void measureImport(Workspace& workspace) {
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
    printLine(QStringLiteral("import of 5,000 citizens"), ours, bare, QStringLiteral("ratio 1.5"));
}

constexpr int answerSets = 10'000;

/// The twelve answers of somebody, always the same for a number.
Answers someAnswers(const Instrument& instrument, int number) {
    Answers answers;
    for (const InstrumentItem& item : instrument.items) {
        answers.push_back(item.min + (number + static_cast<int>(answers.size()) * 7) % (item.max - item.min + 1));
        number /= 2;
    }
    return answers;
}

void measureScoring() {
    const auto catalogue = InstrumentCatalogue::shipped();
    const Instrument& instrument = *catalogue->find(QStringLiteral("SF12V2"));
    std::vector<Answers> sets;
    for (int i = 0; i < answerSets; ++i) {
        sets.push_back(someAnswers(instrument, i));
    }
    double sum = 0; // read at the end, so that no loop can be left out
    const Timing ours = timed(9, [&](int) {
        for (const Answers& answers : sets) {
            sum += scoreAnswers(instrument, answers).safetyTalk ? 1 : 0;
        }
    });
    // The same sums by hand: two components of eight scales each, for two norm groups.
    const Timing bare = timed(9, [&](int) {
        for (const Answers& answers : sets) {
            for (int component = 0; component < 4; ++component) {
                double score = 50;
                for (size_t i = 0; i < answers.size(); ++i) {
                    score += (*answers[i] - 3.0) / 25.0 * 0.3 * (component + 1);
                }
                sum += score;
            }
        }
    });
    printLine(QStringLiteral("10,000 SF-12 answer sets"), ours, bare, QStringLiteral("50"));
    constexpr int tests = 200;
    constexpr int pairs = 100;
    Series before;
    Series after;
    for (int i = 0; i < pairs; ++i) {
        before.push_back(40.0 + i * 37 % 23);
        after.push_back(43.0 + i * 53 % 29);
    }
    const Timing paired = timed(5, [&](int) {
        for (int i = 0; i < tests; ++i) {
            before[0] = i;
            sum += pairedChange(before, after).pairs;
        }
    });
    const Timing loop = timed(5, [&](int) {
        for (int i = 0; i < tests; ++i) {
            double mean = 0;
            double squares = 0;
            for (int k = 0; k < pairs; ++k) {
                const auto place = static_cast<size_t>(k);
                const double difference = *after[place] - *before[place];
                mean += difference;
                squares += difference * difference;
            }
            sum += mean / pairs + squares;
        }
    });
    printLine(QStringLiteral("200 paired tests of 100"), paired, loop, QStringLiteral("200"));
    QTextStream(stderr) << QStringLiteral("checksum %1\n").arg(sum);
}

void measureSmallCells() {
    for (const int side : {6, 12}) {
        CountTable table(static_cast<size_t>(side), std::vector<int>(static_cast<size_t>(side)));
        int count = 1;
        for (std::vector<int>& row : table) {
            for (int& cell : row) {
                count = count * 37 % 101;
                cell = count % 31;
            }
        }
        const Timing ours = timed(3, [&](int) { static_cast<void>(suppressTable(table, 5)); });
        printLine(QStringLiteral("small cells, %1 by %1").arg(side), ours, {}, QStringLiteral("1000"));
    }
}

} // namespace

/// benchmarks [CITIZENS [OFFERS [FILE]]]: 150,000 and 3,000 unless said otherwise; an existing FILE is measured as it is.
int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const int citizens = argc > 1 ? QByteArray(argv[1]).toInt() : 150'000;
    const int offers = argc > 2 ? QByteArray(argv[2]).toInt() : 3'000;
    QTemporaryDir folder;
    const QString path = argc > 3 ? QString::fromLocal8Bit(argv[3]) : folder.filePath(QStringLiteral("large.brobygger"));
    if (!QFileInfo::exists(path)) {
        makeFile(path, citizens, offers);
    }
    const SystemClock clock;
    const Result<FileKey> key = FileKey::forFile(path, passphrase);
    if (!key) {
        QTextStream(stderr) << key.error().message << '\n';
        return 1;
    }
    const Timing derivation = timed(3, [&](int) { static_cast<void>(FileKey::forFile(path, passphrase)); });
    printHead();
    printLine(QStringLiteral("key from passphrase"), derivation, {}, QStringLiteral("(once per unlock)"));
    measureOpening(path, *key, clock);
    auto workspace = Workspace::open(path, *key, clock);
    if (!workspace) {
        QTextStream(stderr) << workspace.error().message << '\n';
        return 1;
    }
    const QList<CitizenId> people = someCitizens(**workspace, 25);
    measureSearch(**workspace);
    measureToday(**workspace);
    measureList(**workspace);
    measureCitizenPage(**workspace, people);
    measureMatch(**workspace, people);
    measureEvaluation(**workspace);
    measureScoring();
    measureSmallCells();
    QTextStream(stdout)
        << QStringLiteral("peak memory before the import: %1 MB (target 200)\n").arg(peakMegabytes(), 0, 'f', 0);
    measureImport(**workspace);
    QTextStream(stdout) << QStringLiteral("peak memory: %1 MB\n").arg(peakMegabytes(), 0, 'f', 0);
    return 0;
}
