// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line.h"

#include "app/passphrase_source.h"
#include "app/verbs/verb.h"
#include "core/base/dates.h"
#include "core/base/storage_failure.h"
#include "core/workspace/workspace.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QJsonDocument>
#include <QLoggingCategory>
#include <QTextStream>
#include <QTranslator>
#include <memory>

namespace brobygger {

namespace {

constexpr int done = 0;
constexpr int failed = 1;
constexpr int wrongUsage = 2;

void complain(const QString& sentence) { QTextStream(stderr) << "brobygger: " << sentence << Qt::endl; }

const QList<VerbOption>& commonOptions() {
    static const QList<VerbOption> options = {
        {QStringLiteral("file"), QStringLiteral("FILE"), QStringLiteral("the Brobygger file")},
        {QStringLiteral("passphrase-file"), QStringLiteral("FILE"), QStringLiteral("where the passphrase stands")},
        {QStringLiteral("json"), {}, QStringLiteral("machine-readable answer")},
        {QStringLiteral("lang"), QStringLiteral("da|en|sv"), QStringLiteral("language of the answer")},
        {QStringLiteral("today"), QStringLiteral("YYYY-MM-DD"), QStringLiteral("the calendar day to work by")},
    };
    return options;
}

int printHelp(const QStringList& words) {
    QTextStream out(stdout);
    const Verb* verb = words.isEmpty() ? nullptr : findVerb(words);
    if (verb == nullptr) {
        out << "brobygger [FILE]\nbrobygger --demo\nbrobygger VERB [options]\n\n";
        for (const Verb& known : verbs()) {
            out << "  " << known.name.leftJustified(20) << known.summary << "\n";
        }
        out << "\n  help VERB           options of a verb\n";
        return done;
    }
    out << "brobygger " << verb->name << "   " << verb->summary << "\n\n";
    for (const VerbOption& option : verb->options + commonOptions()) {
        out << "  --" << (option.name + QLatin1Char(' ') + option.value).leftJustified(30) << option.help << "\n";
    }
    return done;
}

struct Parsed {
    VerbCall call;
    FileUse use = FileUse::None;
    QString file;
    QString passphraseFile;
    QString language = QStringLiteral("da");
    QDate today;
    bool isJson = false;
};

/// What was typed, or why it cannot be understood.
Result<Parsed> parse(const Verb& verb, const QStringList& rest) {
    QCommandLineParser parser;
    QStringList names;
    for (const VerbOption& option : verb.options + commonOptions()) {
        parser.addOption(option.value.isEmpty() ? QCommandLineOption(option.name)
                                                : QCommandLineOption(option.name, option.help, option.value));
        names << option.name;
    }
    if (!parser.parse(QStringList(QStringLiteral("brobygger")) + rest)) {
        return Error{ErrorKind::Invalid, parser.errorText()};
    }
    Parsed parsed;
    parsed.call.words = parser.positionalArguments();
    for (const QString& name : std::as_const(names)) {
        if (parser.isSet(name)) {
            parsed.call.options.insert(name, parser.value(name));
        }
    }
    for (const VerbOption& option : verb.options) {
        if (option.isRequired && !parser.isSet(option.name)) {
            return Error{ErrorKind::Invalid, QStringLiteral("%1 needs --%2 (see: brobygger help %1)").arg(verb.name, option.name)};
        }
    }
    parsed.file = parser.value(QStringLiteral("file"));
    parsed.passphraseFile = parser.value(QStringLiteral("passphrase-file"));
    parsed.isJson = parser.isSet(QStringLiteral("json"));
    if (parser.isSet(QStringLiteral("lang"))) {
        parsed.language = parser.value(QStringLiteral("lang"));
        if (!QStringList{QStringLiteral("da"), QStringLiteral("en"), QStringLiteral("sv")}.contains(parsed.language)) {
            return Error{ErrorKind::Invalid, QStringLiteral("--lang is da, en or sv")};
        }
    }
    if (parser.isSet(QStringLiteral("today"))) {
        parsed.today = fromIsoDate(parser.value(QStringLiteral("today")));
        if (!parsed.today.isValid()) {
            return Error{ErrorKind::Invalid, QStringLiteral("--today takes a day as YYYY-MM-DD")};
        }
    }
    const bool needsNoFile = verb.dryRunNeedsNoFile && parsed.call.has("dry-run");
    parsed.use = needsNoFile ? FileUse::None : verb.file;
    if (parsed.use != FileUse::None && parsed.file.isEmpty()) {
        return Error{ErrorKind::Invalid, QStringLiteral("%1 needs --file (see: brobygger help %1)").arg(verb.name)};
    }
    return parsed;
}

Result<VerbOutput> openAndRun(const Verb& verb, Parsed& parsed, const Clock& clock) {
    VerbCall& call = parsed.call;
    call.file = parsed.file;
    call.language = parsed.language;
    call.clock = &clock;
    call.passphrase = [path = parsed.passphraseFile] { return readPassphrase(path); };
    std::unique_ptr<Workspace> workspace;
    if (parsed.use == FileUse::Read || parsed.use == FileUse::Write) {
        const Result<QString> passphrase = call.passphrase();
        if (!passphrase) {
            return passphrase.error();
        }
        const Result<FileKey> key = FileKey::forFile(parsed.file, *passphrase);
        if (!key) {
            return key.error();
        }
        auto opened = parsed.use == FileUse::Read ? Workspace::openToRead(parsed.file, *key, clock)
                                                 : Workspace::open(parsed.file, *key, clock);
        if (!opened) {
            return opened.error();
        }
        workspace = *std::move(opened);
        call.workspace = workspace.get();
    }
    return verb.run(call);
}

/// Verbs that draw need fonts, painters and scenes, so they get a whole application, which needs no display.
std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv, bool draws) {
    if (!draws) {
        return std::make_unique<QCoreApplication>(argc, argv);
    }
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QApplication>(argc, argv);
}

} // namespace

bool isVerb(const QString& word) {
    return word == QStringLiteral("help") || std::any_of(verbs().begin(), verbs().end(), [&word](const Verb& verb) {
               return verb.name == word || verb.name.startsWith(word + QLatin1Char(' '));
           });
}

int runVerb(const QStringList& arguments) {
    if (arguments.first() == QStringLiteral("help")) {
        return printHelp(arguments.mid(1));
    }
    const Verb* verb = findVerb(arguments);
    if (verb == nullptr) {
        complain(QStringLiteral("%1 what? See: brobygger help").arg(arguments.first()));
        return wrongUsage;
    }
    // Standard error is for the one line that says what is wrong, not for what Qt has to say of the machine.
    QLoggingCategory::setFilterRules(QStringLiteral("*.warning=false"));
    static char name[] = "brobygger";
    static char* argv[] = {name, nullptr};
    int argc = 1;
    const auto application = makeApplication(argc, argv, verb->draws);
    Result<Parsed> parsed = parse(*verb, arguments.mid(verb->name.split(QLatin1Char(' ')).size()));
    if (!parsed) {
        complain(parsed.error().message);
        return wrongUsage;
    }
    QTranslator translator;
    if (translator.load(QStringLiteral(":/translations/brobygger_%1.qm").arg(parsed->language))) {
        QCoreApplication::installTranslator(&translator);
    }
    const SystemClock clock(parsed->today);
    try {
        const Result<VerbOutput> output = openAndRun(*verb, *parsed, clock);
        if (!output) {
            complain(output.error().message);
            return output.error().kind == ErrorKind::Invalid && output.error().detail == usageDetail ? wrongUsage : failed;
        }
        QTextStream out(stdout);
        if (parsed->isJson) {
            out << output->json.toJson(QJsonDocument::Indented);
        } else {
            out << output->text << (output->text.endsWith(QLatin1Char('\n')) || output->text.isEmpty() ? "" : "\n");
        }
        return output->isOk ? done : failed;
    } catch (const StorageFailure& failure) {
        complain(failure.toError().message);
        return failed;
    }
}

} // namespace brobygger
