// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line.h"

#include "app/command_line_help.h"
#include "app/exit_status.h"
#include "app/passphrase_source.h"
#include "app/verbs/verb.h"
#include "app/version.h"
#include "core/base/storage_failure.h"
#include "core/base/time/dates.h"
#include "core/security/wrong_attempts.h"
#include "core/workspace/workspace.h"
#include "ui/kit/language.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLoggingCategory>
#include <QTextStream>
#include <QThread>
#include <cstdio>
#include <memory>
#include <new>
#include <optional>

namespace brobygger {

namespace {

void complain(const QString& sentence) { QTextStream(stderr) << "brobygger: " << sentence << Qt::endl; }

int wrong(const QString& sentence) {
    complain(sentence);
    return exitStatus::wrongUsage;
}

/// Writes the answer and returns the exit status. A script must not take half an answer for a whole one.
int answer(const QByteArray& text, int status = exitStatus::done) {
    const auto size = static_cast<size_t>(text.size());
    if (std::fwrite(text.constData(), 1, size, stdout) == size && std::fflush(stdout) == 0) {
        return status;
    }
    complain(QStringLiteral("the answer could not be written to standard output: check the room on the disk"));
    return exitStatus::failed;
}

int noSuchVerb() { return wrong(QStringLiteral("there is no such verb, and no file of that name (see: brobygger help)")); }

/// Whether a word names a verb or is the first of two that do.
bool isVerb(const QString& word) {
    return std::any_of(verbs().begin(), verbs().end(), [&word](const Verb& verb) {
        return verb.name == word || verb.name.startsWith(word + QLatin1Char(' '));
    });
}

int help(const QStringList& words) {
    const QString asked = words.join(QLatin1Char(' '));
    if (asked == QStringLiteral("man-page")) {
        return answer(manPage().toUtf8());
    }
    if (asked == QStringLiteral("bash-completion")) {
        return answer(bashCompletion().toUtf8());
    }
    const Verb* verb = findVerb(words);
    if (verb != nullptr && verb->name == asked) {
        return answer(helpOn(*verb).toUtf8());
    }
    return words.isEmpty() || (words.size() == 1 && isVerb(asked)) ? answer(helpOnAll().toUtf8()) : noSuchVerb();
}

struct Parsed {
    VerbCall call;
    FileUse use = FileUse::None;
    QString file;
    QString passphraseFile;
    QString language; ///< empty: that of the file
    QDate today;
    bool isJson = false;
    bool wantsHelp = false;
};

/// What is wrong with the value of an option; nothing when it can be used.
std::optional<QString> problemOf(const VerbOption& option, const QString& value) {
    const QString name = QStringLiteral("--") + option.name;
    bool isNumber = false;
    if (value.isEmpty() && option.isRequired) {
        return QStringLiteral("%1 needs %2").arg(name, option.value);
    }
    if (!option.choices.isEmpty() && !option.choices.contains(value)) {
        return QStringLiteral("%1 is one of: %2").arg(name, option.choices.join(QStringLiteral(", ")));
    }
    if (option.takes == OptionValue::Id && (value.toLongLong(&isNumber) <= 0 || !isNumber)) {
        return QStringLiteral("%1 takes an id, a whole number").arg(name);
    }
    if (option.takes == OptionValue::Day && !fromIsoDate(value).isValid()) {
        return QStringLiteral("%1 takes a day as YYYY-MM-DD").arg(name);
    }
    return {};
}

FileUse useOf(const Verb& verb, const VerbCall& call) {
    if (!call.has("dry-run")) {
        return verb.file;
    }
    // Only told what would happen: a window that works in the file is no hindrance.
    return verb.dryRunNeedsNoFile ? FileUse::None : FileUse::Beside;
}

/// What was typed, or why it cannot be understood.
Result<Parsed> parse(const Verb& verb, const QStringList& rest) {
    const auto wrongly = [&verb](const QString& sentence) {
        return Error{ErrorKind::Invalid, QStringLiteral("%1 (see: brobygger help %2)").arg(sentence, verb.name)};
    };
    QCommandLineParser parser;
    const QCommandLineOption helpOption = parser.addHelpOption();
    const QList<VerbOption> options = verb.options + commonOptions();
    for (const VerbOption& option : options) {
        parser.addOption(option.value.isEmpty() ? QCommandLineOption(option.name)
                                                : QCommandLineOption(option.name, option.help, option.value));
    }
    const bool isUnderstood = parser.parse(QStringList(QStringLiteral("brobygger")) + rest);
    Parsed parsed;
    parsed.wantsHelp = isUnderstood && parser.isSet(helpOption);
    if (parsed.wantsHelp) {
        return parsed;
    }
    if (!isUnderstood) {
        return wrongly(parser.errorText());
    }
    parsed.call.words = parser.positionalArguments();
    if (parsed.call.words.isEmpty() != verb.words.isEmpty()) {
        return wrongly(verb.words.isEmpty() ? QStringLiteral("%1 takes nothing but options").arg(verb.name)
                                            : QStringLiteral("%1 needs %2").arg(verb.name, verb.words));
    }
    for (const VerbOption& option : options) {
        if (parser.isSet(option.name)) {
            const QString value = parser.value(option.name);
            if (const auto problem = option.value.isEmpty() ? std::nullopt : problemOf(option, value)) {
                return wrongly(*problem);
            }
            parsed.call.options.insert(option.name, value);
            parsed.call.repeated.insert(option.name, parser.values(option.name));
        } else if (option.isRequired) {
            return wrongly(QStringLiteral("%1 needs --%2").arg(verb.name, option.name));
        }
    }
    parsed.file = parser.value(QStringLiteral("file"));
    parsed.passphraseFile = parser.value(QStringLiteral("passphrase-file"));
    parsed.isJson = parser.isSet(QStringLiteral("json"));
    parsed.language = parser.value(QStringLiteral("lang"));
    parsed.today = fromIsoDate(parser.value(QStringLiteral("today")));
    parsed.use = useOf(verb, parsed.call);
    if (parsed.use != FileUse::None && parsed.file.isEmpty()) {
        return wrongly(QStringLiteral("%1 needs --file").arg(verb.name));
    }
    return parsed;
}

/// Opens the file as its verb uses it.
Result<std::unique_ptr<Workspace>> openWorkspace(const Parsed& parsed, const FileKey& key, const Clock& clock) {
    if (parsed.use == FileUse::Read) {
        return Workspace::openToRead(parsed.file, key, clock);
    }
    auto opened = Workspace::open(parsed.file, key, clock);
    const bool isBesideWindow = parsed.use == FileUse::Beside && !opened && opened.error().kind == ErrorKind::Locked;
    return isBesideWindow ? Workspace::openBeside({parsed.file, key}, clock) : std::move(opened);
}

/// Takes down in the file that wrong passphrases were given since it was last opened. A file that cannot be written keeps
/// nobody from reading it; then it is taken down the next time.
void takeDown(WrongAttempts& attempts, const Workspace& workspace, const Clock& clock) {
    if (attempts.count() == 0) {
        return;
    }
    try {
        const auto beside = Workspace::openBeside(workspace.source(), clock);
        if (beside) {
            attempts.takeDown((*beside)->audit);
        }
    } catch (const StorageFailure&) {
        return;
    }
}

/// Opens the file by its passphrase. Whoever tries one after the other waits longer each time.
Result<std::unique_ptr<Workspace>> unlock(const Parsed& parsed, const Clock& clock) {
    const Result<QString> passphrase = readPassphrase(parsed.passphraseFile);
    if (!passphrase) {
        return passphrase.error();
    }
    QSettings memory;
    WrongAttempts attempts(memory, parsed.file);
    QThread::sleep(static_cast<unsigned long>(attempts.wait(QDateTime::currentDateTimeUtc()).count()));
    const Result<FileKey> key = FileKey::forFile(parsed.file, *passphrase);
    if (!key) {
        return key.error();
    }
    auto opened = openWorkspace(parsed, *key, clock);
    if (opened) {
        takeDown(attempts, **opened, clock);
    } else if (opened.error().kind == ErrorKind::Denied) {
        attempts.add(QDateTime::currentDateTimeUtc());
    }
    return opened;
}

Result<VerbOutput> openAndRun(const Verb& verb, const Parsed& parsed, const Clock& clock, Language& spoken) {
    const QString danish = QStringLiteral("da");
    VerbCall call = parsed.call;
    call.file = parsed.file;
    call.language = parsed.language.isEmpty() ? danish : parsed.language;
    call.clock = &clock;
    call.passphrase = [path = parsed.passphraseFile] { return readPassphrase(path); };
    spoken.speak(call.language);
    std::unique_ptr<Workspace> workspace;
    if (parsed.use == FileUse::Read || parsed.use == FileUse::Write || parsed.use == FileUse::Beside) {
        auto opened = unlock(parsed, clock);
        if (!opened) {
            return opened.error();
        }
        workspace = *std::move(opened);
        call.workspace = workspace.get();
        if (parsed.language.isEmpty()) {
            call.language = workspace->settings.value(language);
            spoken.speak(call.language);
        }
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

bool asksForHelp(const QString& word) { return word == QStringLiteral("--help") || word == QStringLiteral("-h"); }

/// Of words that begin with a verb, or with the first word of one.
int runVerb(const QStringList& arguments) {
    const Verb* verb = findVerb(arguments);
    if (verb == nullptr && arguments.size() == 2 && asksForHelp(arguments.last())) {
        return answer(helpOnAll().toUtf8());
    }
    if (verb == nullptr) {
        return wrong(QStringLiteral("%1 what? See: brobygger help").arg(arguments.first()));
    }
    const Result<Parsed> parsed = parse(*verb, arguments.mid(verb->name.split(QLatin1Char(' ')).size()));
    if (!parsed) {
        return wrong(parsed.error().message);
    }
    if (parsed->wantsHelp) {
        return answer(helpOn(*verb).toUtf8());
    }
    // Standard error is for the one line that says what is wrong, not for what Qt has to say of the machine.
    QLoggingCategory::setFilterRules(QStringLiteral("*.warning=false"));
    static char name[] = "brobygger";
    static char* argv[] = {name, nullptr};
    int argc = 1;
    const auto application = makeApplication(argc, argv, verb->draws);
    Language spoken;
    const SystemClock clock(parsed->today);
    try {
        const Result<VerbOutput> output = openAndRun(*verb, *parsed, clock, spoken);
        if (!output) {
            complain(output.error().message);
            return exitStatusOf(output.error());
        }
        const int status = output->isOk ? exitStatus::done : exitStatus::failed;
        if (!output->complaint.isEmpty()) {
            complain(output->complaint);
        }
        if (parsed->isJson) {
            return answer(output->json.toJson(QJsonDocument::Indented), status);
        }
        const bool isWhole = output->text.isEmpty() || output->text.endsWith(QLatin1Char('\n'));
        return answer((isWhole ? output->text : output->text + QLatin1Char('\n')).toUtf8(), status);
    } catch (const StorageFailure& failure) {
        complain(failure.toError().message);
        return exitStatus::failed;
    } catch (const std::bad_alloc&) {
        complain(outOfMemory().message);
        return exitStatus::failed;
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
        return answer(helpOnAll().toUtf8());
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
