// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line.h"

#include "app/passphrase_source.h"
#include "app/verbs/verb.h"
#include "app/version.h"
#include "core/base/storage_failure.h"
#include "core/base/time/dates.h"
#include "core/workspace/workspace.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLoggingCategory>
#include <QTextStream>
#include <QTranslator>
#include <cstdio>
#include <memory>

namespace brobygger {

namespace {

constexpr int done = 0;
constexpr int failed = 1;
constexpr int wrongUsage = 2;

void complain(const QString& sentence) { QTextStream(stderr) << "brobygger: " << sentence << Qt::endl; }

int wrong(const QString& sentence) {
    complain(sentence);
    return wrongUsage;
}

/// Writes the answer and returns the exit status. A script must not take half an answer for a whole one.
int answer(const QByteArray& text, int status = done) {
    const auto size = static_cast<size_t>(text.size());
    if (std::fwrite(text.constData(), 1, size, stdout) == size && std::fflush(stdout) == 0) {
        return status;
    }
    complain(QStringLiteral("the answer could not be written to standard output: check the room on the disk"));
    return failed;
}

int noSuchVerb() { return wrong(QStringLiteral("there is no such verb, and no file of that name (see: brobygger help)")); }

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

int helpOnAll() {
    QString text = QStringLiteral("brobygger [FILE]\nbrobygger --demo\nbrobygger VERB [options]\n"
                                  "brobygger --help | --version\n\n");
    for (const Verb& known : verbs()) {
        text += QStringLiteral("  %1%2\n").arg(known.name.leftJustified(20), known.summary);
    }
    return answer((text + QStringLiteral("\n  help VERB           options of a verb\n")).toUtf8());
}

int helpOn(const Verb& verb) {
    QString text =
        QStringLiteral("brobygger %1   %2\n\n").arg((verb.name + QLatin1Char(' ') + verb.words).trimmed(), verb.summary);
    for (const VerbOption& option : verb.options + commonOptions()) {
        text +=
            QStringLiteral("  --%1%2\n").arg((option.name + QLatin1Char(' ') + option.value).leftJustified(30), option.help);
    }
    return answer(text.toUtf8());
}

/// Whether a word names a verb or is the first of two that do.
bool isVerb(const QString& word) {
    return std::any_of(verbs().begin(), verbs().end(), [&word](const Verb& verb) {
        return verb.name == word || verb.name.startsWith(word + QLatin1Char(' '));
    });
}

int help(const QStringList& words) {
    if (const Verb* verb = findVerb(words)) {
        return helpOn(*verb);
    }
    return words.isEmpty() || (words.size() == 1 && isVerb(words.first())) ? helpOnAll() : noSuchVerb();
}

struct Parsed {
    VerbCall call;
    FileUse use = FileUse::None;
    QString file;
    QString passphraseFile;
    QString language = QStringLiteral("da");
    QDate today;
    bool isJson = false;
    bool wantsHelp = false;
};

/// What was typed, or why it cannot be understood.
Result<Parsed> parse(const Verb& verb, const QStringList& rest) {
    QCommandLineParser parser;
    const QCommandLineOption helpOption = parser.addHelpOption();
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
    parsed.wantsHelp = parser.isSet(helpOption);
    if (parsed.wantsHelp) {
        return parsed;
    }
    parsed.call.words = parser.positionalArguments();
    if (parsed.call.words.isEmpty() != verb.words.isEmpty()) {
        return Error{ErrorKind::Invalid,
                     verb.words.isEmpty()
                         ? QStringLiteral("%1 takes nothing but options (see: brobygger help %1)").arg(verb.name)
                         : QStringLiteral("%1 needs %2 (see: brobygger help %1)").arg(verb.name, verb.words)};
    }
    for (const QString& name : std::as_const(names)) {
        if (parser.isSet(name)) {
            parsed.call.options.insert(name, parser.value(name));
        }
    }
    for (const VerbOption& option : verb.options) {
        if (option.isRequired && !parser.isSet(option.name)) {
            return Error{ErrorKind::Invalid,
                         QStringLiteral("%1 needs --%2 (see: brobygger help %1)").arg(verb.name, option.name)};
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

/// Of words that begin with a verb, or with the first word of one.
int runVerb(const QStringList& arguments) {
    const Verb* verb = findVerb(arguments);
    if (verb == nullptr) {
        return wrong(QStringLiteral("%1 what? See: brobygger help").arg(arguments.first()));
    }
    Result<Parsed> parsed = parse(*verb, arguments.mid(verb->name.split(QLatin1Char(' ')).size()));
    if (!parsed) {
        return wrong(parsed.error().message);
    }
    if (parsed->wantsHelp) {
        return helpOn(*verb);
    }
    // Standard error is for the one line that says what is wrong, not for what Qt has to say of the machine.
    QLoggingCategory::setFilterRules(QStringLiteral("*.warning=false"));
    static char name[] = "brobygger";
    static char* argv[] = {name, nullptr};
    int argc = 1;
    const auto application = makeApplication(argc, argv, verb->draws);
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
        const int status = output->isOk ? done : failed;
        if (parsed->isJson) {
            return answer(output->json.toJson(QJsonDocument::Indented), status);
        }
        const bool isWhole = output->text.isEmpty() || output->text.endsWith(QLatin1Char('\n'));
        return answer((isWhole ? output->text : output->text + QLatin1Char('\n')).toUtf8(), status);
    } catch (const StorageFailure& failure) {
        complain(failure.toError().message);
        return failed;
    }
}

/// What Qt takes out of the arguments itself when the window is made (QGuiApplication and QApplication, "Supported Command
/// Line Options").
void addOptionsOfQt(QCommandLineParser& parser) {
    for (const char* name :
         {"display", "geometry", "icon", "name", "title", "platform", "platformpluginpath", "platformtheme", "plugin",
          "qmljsdebugger", "qwindowgeometry", "qwindowicon", "qwindowtitle", "session", "style", "stylesheet"}) {
        parser.addOption(QCommandLineOption(QLatin1String(name), QString(), QStringLiteral("value")));
    }
    for (const char* name : {"reverse", "widgetcount", "nograb", "dograb"}) {
        parser.addOption(QCommandLineOption(QLatin1String(name)));
    }
}

/// A file's name rather than a mistyped verb. That a file is not there is told in the window.
bool isFileName(const QString& word) {
    return QDir::fromNativeSeparators(word).contains(QLatin1Char('/')) ||
           word.endsWith(QLatin1String(".brobygger"), Qt::CaseInsensitive) || QFileInfo::exists(word);
}

} // namespace

std::variant<int, WindowCall> runWithoutWindow(const QStringList& arguments) {
    if (arguments.value(0) == QStringLiteral("help")) {
        return help(arguments.mid(1));
    }
    if (!arguments.isEmpty() && isVerb(arguments.first())) {
        return runVerb(arguments);
    }
    QCommandLineParser parser;
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    const QCommandLineOption helpOption = parser.addHelpOption();
    const QCommandLineOption versionOption = parser.addVersionOption();
    const QCommandLineOption demoOption(QStringLiteral("demo"));
    parser.addOption(demoOption);
    addOptionsOfQt(parser);
    if (!parser.parse(QStringList(QStringLiteral("brobygger")) + arguments)) {
        return wrong(parser.errorText());
    }
    if (parser.isSet(helpOption)) {
        return helpOnAll();
    }
    if (parser.isSet(versionOption)) {
        return answer(QStringLiteral("Brobygger %1\n").arg(programVersion()).toUtf8());
    }
    const WindowCall call{parser.positionalArguments().value(0), parser.isSet(demoOption)};
    if (!call.file.isEmpty() && !isFileName(call.file)) {
        return noSuchVerb();
    }
    if (parser.positionalArguments().size() > (call.isDemo ? 0 : 1)) {
        return wrong(QStringLiteral("the window opens one file, and none with --demo (see: brobygger help)"));
    }
    return call;
}

} // namespace brobygger
