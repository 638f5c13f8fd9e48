// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/guarded_application.h"
#include "app/logging.h"
#include "app/own_memory.h"
#include "core/security/access_settings.h"
#include "core/security/lock_policy.h"
#include "core/security/wrong_attempts.h"
#include "ui/kit/commands/copying.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/commands/progress_panel.h"
#include "ui/kit/dialogs/ask.h"
#include "ui/kit/dialogs/form_dialog.h"
#include "ui/kit/look/text_size.h"
#include "ui/kit/page.h"
#include "ui/shell/frame/centred_card.h"
#include "ui/shell/lock/beside_view.h"
#include "ui/shell/lock/handed_over_view.h"
#include "ui/shell/lock/lock_screen.h"

#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QVBoxLayout>
#include <utility>

namespace brobygger {

namespace {
using namespace std::chrono_literals;

constexpr auto lookForIdleEvery = 5s;
constexpr auto lookForBackupEvery = 1min;
constexpr auto settleEvery = 700ms; // two rounds, and with them what was written lies in the file itself: within two seconds
constexpr int manyAttempts = 3;     // by then it may be another file that is meant
const char* const lastFileKey = "lastFile";
const char* const languageKey = "language";
const char* const themeKey = "theme";
const char* const textSizeKey = "textSize";

/// What one writes in, whatever the screen speaks: that of the country of the programme in use.
QString writtenLanguage(const Workspace& workspace) {
    const auto programme = workspace.programmes.find(workspace.settings.value(programmeInUse));
    return programme && programme->country == QLatin1String("SE") ? QStringLiteral("sv") : QStringLiteral("da");
}
} // namespace

// What leads to another content of the window is connected queued throughout: the content that asks is
// deleted on the way.

Application::Application(QApplication& application, ApplicationParts parts)
    : m_parts(std::move(parts))
    , m_appearance(application)
    , m_views(application, m_parts.memory)
    , m_dialogs(application)
    , m_wheelGuard(application)
    , m_doubleClickGuard(application)
    , m_spelling(application)
    , m_lockKey(application)
    , m_idle([this] { return std::chrono::minutes(m_workspace->settings.value(lockAfterMinutes)); }, lookForIdleEvery) {
    m_appearance.setLanguage(m_parts.memory.value(QLatin1String(languageKey), QStringLiteral("da")).toString());
    setTextSize(application, m_parts.memory.value(QLatin1String(textSizeKey), usualTextSize).toInt());
    m_appearance.setTheme(themeFromCode(m_parts.memory.value(QLatin1String(themeKey)).toString()));
    connect(&m_appearance, &Appearance::changed, this, &Application::remember);
    connect(&m_idle, &IdleWatch::idle, this, [this] { lock(); });
    connect(&m_settling, &QTimer::timeout, this, &Application::settle);
    // No backup: it would keep the key in the memory of a machine that goes to sleep.
    connect(&m_systemLocks, &SystemLocks::locking, this, [this] {
        m_backups.stop();
        hideEverything();
    });
    // Queued: the dialog that has the key press is deleted on the way.
    connect(
        &m_lockKey, &LockKey::pressed, this, [this] { lock(); }, Qt::QueuedConnection);
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, [] { markOwnCopy(); });
    connect(&m_window, &MainWindow::closing, this, [this] {
        m_views.remember(m_window);
        lock();
        stayUntilBackedUp();
    });
    connect(&m_backups, &AutomaticBackups::ended, this, &Application::backedUp);
    connect(&m_backupTimer, &QTimer::timeout, this, &Application::backUpWhenDue);
    if (auto* guarded = qobject_cast<GuardedApplication*>(&application)) {
        connect(guarded, &GuardedApplication::storageFailed, this, &Application::storageFailed);
    }
    connect(&application, &QCoreApplication::aboutToQuit, this, [this] { hideEverything(); });
}

Application::~Application() { hideEverything(); }

void Application::setIdleLimit(IdleWatch::Limit limit) { m_idle.setLimit(std::move(limit), 10ms); }

WorkView* Application::work() const { return qobject_cast<WorkView*>(m_window.content()); }

void Application::placeWindow() { m_views.place(m_window); }

void Application::start(const QString& file) {
    m_file = file.isEmpty() ? m_parts.memory.value(QLatin1String(lastFileKey)).toString() : QFileInfo(file).absoluteFilePath();
    if (m_file.isEmpty()) {
        showWelcome();
    } else {
        showLockScreen();
    }
    m_window.show();
}

void Application::startDemo() {
    m_window.show();
    fillDemo();
}

void Application::showWelcome() {
    auto* welcome = new Welcome(m_appearance, m_parts.ask, m_parts.fillDemo ? DemoOffer::Shown : DemoOffer::Hidden);
    connect(welcome, &Welcome::finished, this, &Application::makeFile, Qt::QueuedConnection);
    connect(welcome, &Welcome::openAsked, this, &Application::chooseFile, Qt::QueuedConnection);
    connect(welcome, &Welcome::demoAsked, this, &Application::fillDemo, Qt::QueuedConnection);
    m_window.present(welcome);
}

void Application::showLockScreen(const QString& reason) {
    LockedFile locked{m_file};
    locked.hint = m_demoFolder ? demoPassphrase() : QString();
    locked.offersBeside = m_place.citizen.isValid() && !m_wasBeside;
    // One that was open a moment ago is asked for again, also while its drive is away.
    locked.isMissing = !m_workspace && !QFileInfo::exists(m_file);
    locked.leftovers = m_workspace ? QList<Leftover>() : leftoversOf(m_file);
    auto* screen = new LockScreen(locked);
    if (!reason.isEmpty()) {
        screen->explain(reason);
    }
    connect(
        screen, &LockScreen::lookAgainAsked, this, [this] { showLockScreen({}); }, Qt::QueuedConnection);
    connect(screen, &LockScreen::passphraseGiven, this, &Application::unlock, Qt::QueuedConnection);
    connect(screen, &LockScreen::rescuedAsked, this, &Application::openRescued, Qt::QueuedConnection);
    connect(screen, &LockScreen::otherFileAsked, this, &Application::chooseFile, Qt::QueuedConnection);
    connect(screen, &LockScreen::newFileAsked, this, &Application::showWelcome, Qt::QueuedConnection);
    connect(
        screen, &LockScreen::restoreAsked, this, [this] { chooseBackup(); }, Qt::QueuedConnection);
    connect(screen, &LockScreen::sheetAsked, this, &Application::askNewPassphrase, Qt::QueuedConnection);
    connect(screen, &LockScreen::backupStopAsked, &m_backups, &AutomaticBackups::stop, Qt::QueuedConnection);
    connect(screen, &LockScreen::leftoverAsked, this, &Application::useLeftover, Qt::QueuedConnection);
    m_window.present(screen);
}

void Application::chooseFile() {
    m_parts.ask.openFile(
        m_window.content(), tr("Open a file"), tr("Brobygger file (*.brobygger)"),
        [this](const QString& path) {
            const auto show = [this, path] {
                m_file = path;
                forgetPlace();
                m_demoFolder.reset();
                showLockScreen();
            };
            QMetaObject::invokeMethod(this, show, Qt::QueuedConnection);
        },
        m_file.isEmpty() ? QString() : QFileInfo(m_file).absolutePath());
}

/// It holds what the file held, so that one goes on where one was.
void Application::openRescued(const QString& path, const QString& passphrase) {
    m_file = path;
    showLockScreen();
    if (!passphrase.isEmpty()) {
        qobject_cast<LockScreen*>(m_window.content())->setBusy(true);
        unlock(passphrase);
    }
}

void Application::makeFile(const NewFile& file) {
    // Without the passphrase, which goes with the key that is made of it.
    const auto made = [this, path = file.path, setup = file.setup](const Result<FileKey>& key) {
        auto* welcome = qobject_cast<Welcome*>(m_window.content());
        if (!key) {
            return welcome->fail(explain(key.error()));
        }
        if (QFileInfo(path).absolutePath() == proposedFolder()) {
            QDir().mkpath(proposedFolder());
        }
        Result<std::unique_ptr<Workspace>> workspace =
            Workspace::create(path, *key, setup, m_parts.clock, {}, WhenMoved::SavedWhenAsked);
        if (!workspace) {
            return welcome->fail(explain(workspace.error()));
        }
        m_demoFolder.reset();
        forgetPlace();
        (*workspace)->settings.set(recoverySheetAwaited, true); // before I dag is shown
        enter(*std::move(workspace), path);
        offerRecoverySheet();
    };
    m_task = keyForNewFile(file.passphrase, made);
}

void Application::unlock(const QString& passphrase) {
    const auto derived = [this](const Result<FileKey>& key) {
        auto* screen = qobject_cast<LockScreen*>(m_window.content());
        if (!key) {
            return screen->fail(explain(key.error()));
        }
        openFile(*key, LeftLock::Respected);
    };
    const auto wait = WrongAttempts(m_parts.memory, m_file).wait(m_parts.clock.instant());
    if (auto* screen = qobject_cast<LockScreen*>(m_window.content()); screen && wait > 0s) {
        screen->wait(wait);
    }
    tryAfter(wait, [this, passphrase, derived] { m_task = keyForFile(m_file, passphrase, derived); });
}

/// Not at all when something else is shown by then.
void Application::tryAfter(std::chrono::milliseconds wait, std::function<void()> tryIt) {
    QTimer::singleShot(wait, m_window.content(), std::move(tryIt));
}

void Application::openFile(const FileKey& key, LeftLock leftLock, const std::function<void()>& entered) {
    if (!Workspace::isUpgradeDue(m_file, key, leftLock)) {
        return openUpgradedFile(key, leftLock, entered);
    }
    auto* screen = qobject_cast<LockScreen*>(m_window.content());
    m_task = upgradeFile(m_file, key, m_parts.clock, leftLock, [this, key, leftLock, entered](const Result<void>& upgraded) {
        if (upgraded) {
            openUpgradedFile(key, leftLock, entered);
        } else {
            refuseFile(upgraded.error(), key, entered);
        }
    });
    connect(m_task.get(), &Task::progressed, screen, &LockScreen::showUpgrade);
    connect(screen, &LockScreen::stopAsked, m_task.get(), &Task::cancel);
    screen->showUpgrade(0, 0);
}

void Application::openUpgradedFile(const FileKey& key, LeftLock leftLock, const std::function<void()>& entered) {
    Result<std::unique_ptr<Workspace>> workspace =
        Workspace::open(m_file, key, m_parts.clock, leftLock, WhenMoved::SavedWhenAsked);
    if (!workspace) {
        return refuseFile(workspace.error(), key, entered);
    }
    m_wasBeside = m_wasBeside || qobject_cast<LockScreen*>(m_window.content())->wantsBeside();
    enter(*std::move(workspace), m_file);
    if (entered) {
        entered();
    }
}

void Application::refuseFile(const Error& error, const FileKey& key, const std::function<void()>& entered) {
    auto* screen = qobject_cast<LockScreen*>(m_window.content());
    if (error.kind == ErrorKind::Cancelled) {
        return screen->refuse(error.message);
    }
    // Nothing is wrong with a file that somebody works in, and no backup could take its place.
    if (error.kind == ErrorKind::Locked && error.cause != FailureCause::LockLeft) {
        return screen->refuse(explain(error));
    }
    QString sentence = explain(error);
    if (error.kind == ErrorKind::Denied) {
        WrongAttempts attempts(m_parts.memory, m_file);
        attempts.add(m_parts.clock.instant());
        if (attempts.count() >= manyAttempts) {
            sentence += QLatin1Char(' ') + tr("Is it the right file? You can open another one below.");
        }
    }
    screen->fail(sentence);
    if (error.cause == FailureCause::LockLeft) {
        // Queued: the screen is deleted on the way.
        m_parts.ask.confirm(screen, tr("Take over the lock?"), error.message, tr("Take over"), [this, key, entered] {
            QMetaObject::invokeMethod(
                this, [this, key, entered] { openFile(key, LeftLock::TakenOver, entered); }, Qt::QueuedConnection);
        });
    }
}

void Application::enter(std::unique_ptr<Workspace> workspace, const QString& path) {
    m_task.reset(); // what it was begun with is no longer needed
    m_workspace = std::move(workspace);
    m_file = path;
    WrongAttempts(m_parts.memory, m_file).takeDown(m_workspace->audit);
    connect(&m_workspace->feed, &ChangeFeed::changed, this, &Application::troubleOver);
    m_appearance.setLanguage(m_workspace->settings.value(language));
    m_spelling.setLanguage(writtenLanguage(*m_workspace));
    remember();
    if (const Result<int> erased = m_workspace->erasures.eraseAgain(); !erased) { // of a restoring that was cut short
        logError(erased.error());
    }
    m_workspace->drafts.keepRemembered(m_unkept.take(m_workspace->source().key.salt()));
    if (m_wasBeside && m_place.citizen.isValid()) {
        presentBeside(m_place.citizen);
    } else {
        presentWork();
    }
    m_idle.start();
    m_settling.start(settleEvery);
    m_backupTimer.start(lookForBackupEvery);
    m_isClosing = false; // somebody works on
    lookForCopies();
    lookForBackups();
}

void Application::presentWork() {
    auto* work = new WorkView(*m_workspace, m_parts.ask, m_appearance, m_parts.pages,
                              m_parts.search ? m_parts.search(*m_workspace) : Search());
    connect(
        work, &WorkView::lockAsked, this, [this] { lock(); }, Qt::QueuedConnection);
    connect(work, &WorkView::quitAsked, &m_window, &QWidget::close, Qt::QueuedConnection);
    connect(work, &WorkView::besideAsked, this, &Application::presentBeside, Qt::QueuedConnection);
    connect(work, &WorkView::handOverAsked, this, &Application::presentHandedOver, Qt::QueuedConnection);
    connect(
        work, &WorkView::restoreAsked, this, [this](const QString& from) { chooseBackup(from); }, Qt::QueuedConnection);
    connect(work, &WorkView::newPassphraseAsked, this, &Application::askNewPassphrase, Qt::QueuedConnection);
    m_wasBeside = false;
    work->undoHistory().goOnFrom(std::exchange(m_done, {}));
    if (const auto* beside = qobject_cast<BesideView*>(m_window.content())) {
        work->undoHistory().goOnFrom(beside->undoHistory().done());
    }
    m_window.present(work);
    if (m_place.page.isEmpty() && !m_parts.pages.isEmpty()) {
        m_place.page = m_parts.pages.first().id;
    }
    work->openAgain(m_place, m_history);
    work->offerDrafts(m_parts.draftForms);
}

void Application::notePlace() {
    if (const WorkView* open = work()) {
        m_place = open->place();
        m_history = open->history();
        m_done = open->undoHistory().done();
    }
}

void Application::forgetPlace() {
    m_place = {};
    m_history.clear();
    m_wasBeside = false;
}

void Application::presentBeside(CitizenId citizen) {
    notePlace();
    auto* beside = new BesideView(*m_workspace, m_parts.ask, citizen, m_parts.citizenTabs);
    connect(
        beside, &BesideView::lockAsked, this, [this] { lock(); }, Qt::QueuedConnection);
    connect(beside, &BesideView::leaveAsked, this, &Application::leaveBeside, Qt::QueuedConnection);
    m_wasBeside = true;
    m_window.present(beside);
}

void Application::presentWorkIfRight(const QString& passphrase, std::function<void(const QString&)> fail) {
    const auto derived = [this, fail = std::move(fail)](const Result<FileKey>& key) {
        WrongAttempts attempts(m_parts.memory, m_file);
        if (key && *key == m_workspace->source().key) {
            attempts.takeDown(m_workspace->audit);
            return presentWork();
        }
        if (key) {
            attempts.add(m_parts.clock.instant());
        }
        fail(key ? tr("The passphrase is not right.") : explain(key.error()));
    };
    const auto wait = WrongAttempts(m_parts.memory, m_file).wait(m_parts.clock.instant());
    if (wait > 0s) {
        if (auto* beside = qobject_cast<BesideView*>(m_window.content())) {
            beside->wait(wait);
        } else if (auto* handedOver = qobject_cast<HandedOverView*>(m_window.content())) {
            handedOver->wait(wait);
        }
    }
    tryAfter(wait, [this, passphrase, derived] { m_task = keyForSameFile(m_workspace->source().key, passphrase, derived); });
}

void Application::leaveBeside(const QString& passphrase) {
    // What was filled in together may be a reason to talk before the visit is over.
    const CitizenId citizen = qobject_cast<BesideView*>(m_window.content())->citizen();
    if (m_workspace->measurements.openSafetyTalk(citizen)) {
        m_place = {.page = m_place.page, .citizen = m_place.citizen, .tab = tab::measurements};
    }
    presentWorkIfRight(passphrase,
                       [this](const QString& message) { qobject_cast<BesideView*>(m_window.content())->fail(message); });
}

void Application::presentHandedOver(const HandOver& given) {
    notePlace();
    m_place = given.back; // also after a lock: it is the worker who unlocks
    auto* view = new HandedOverView(m_parts.ask, given.make());
    connect(
        view, &HandedOverView::lockAsked, this, [this] { lock(); }, Qt::QueuedConnection);
    connect(view, &HandedOverView::leaveAsked, this, &Application::takeBack, Qt::QueuedConnection);
    m_window.present(view);
    view->setFocus();
}

void Application::takeBack(const QString& passphrase) {
    presentWorkIfRight(passphrase,
                       [this](const QString& message) { qobject_cast<HandedOverView*>(m_window.content())->fail(message); });
}

void Application::lock(const QString& reason) {
    const std::optional<BackupOrder> order = backupOrderAtLock();
    hideEverything(reason);
    if (order) {
        backUpPastLock(*order);
    }
}

void Application::hideEverything(const QString& reason) {
    if (!m_workspace) {
        return;
    }
    m_idle.stop();
    m_backupTimer.stop();
    m_settling.stop();
    notePlace();
    const bool isInPlace = static_cast<bool>(m_workspace->session.database().checkPlace());
    showLockScreen(
        isInPlace ? reason
                  : tr("Something has happened to the file outside the program. All that was saved is being saved elsewhere…"));
    m_task.reset(); // waits for what is under way, so nothing is in sight any more by then
    m_looking.reset();
    if (const Result<void> place = m_workspace->rescueWhenMoved(); !place) { // takes as long as the file is large
        auto* screen = qobject_cast<LockScreen*>(m_window.content());
        screen->explain(explain(place.error()));
        screen->offerRescued(m_workspace->session.database().rescuedAs());
    }
    rememberDrafts();
    clearOwnCopy();
    m_spelling.forget();
    m_done = {};
    m_workspace.reset();
    releaseMemory();
}

void Application::end() {
    hideEverything();
    QCoreApplication::quit();
}

void Application::fillDemo() {
    m_demoFolder = std::make_unique<QTemporaryDir>();
    const QString path = m_demoFolder->filePath(tr("Demo municipality") + QStringLiteral(".brobygger"));
    FileSetup setup;
    setup.language = m_appearance.language();
    setup.organisation = tr("Demo municipality");
    setup.programme = QStringLiteral("norddjurs-landkommune");
    setup.worker = tr("Demo worker");
    auto* waiting = new QWidget;
    auto* panel = new ProgressPanel;
    panel->setText(tr("Filling the demo municipality…"));
    panel->setProgress(0, 0);
    centredCard(waiting, 400)->addWidget(panel);
    m_window.present(waiting);
    forgetPlace();
    m_task = makeDemoFile(path, setup, m_parts.clock, m_parts.fillDemo, [this, path](const Result<FileKey>& key) {
        Result<std::unique_ptr<Workspace>> workspace =
            key ? Workspace::open(path, *key, m_parts.clock, LeftLock::Respected, WhenMoved::SavedWhenAsked)
                : Result<std::unique_ptr<Workspace>>(key.error());
        if (workspace) {
            return enter(*std::move(workspace), path);
        }
        m_demoFolder.reset();
        showWelcome();
        qobject_cast<Welcome*>(m_window.content())->fail(explain(workspace.error()));
    });
    connect(m_task.get(), &Task::progressed, panel, [panel](int done, int total) { panel->setProgress(done, total); });
    connect(
        panel, &ProgressPanel::cancelled, this,
        [this] {
            m_task.reset();
            m_demoFolder.reset();
            showWelcome();
        },
        Qt::QueuedConnection);
}

void Application::rememberDrafts() {
    const QList<UnkeptDraft> unkept = m_workspace->drafts.unkept();
    if (unkept.isEmpty()) {
        return;
    }
    const DatabaseSource file = m_workspace->source();
    m_unkept.insert(file.key.salt(), unkept);
    const QString rescued = m_workspace->session.database().rescuedAs();
    if (!rescued.isEmpty()) {
        if (const Result<void> kept = m_workspace->drafts.keepRememberedIn({rescued, file.key}); !kept) {
            logError(kept.error());
        }
    }
}

void Application::settle() {
    Database& file = m_workspace->session.database();
    if (const Result<void> place = file.checkPlace(); !place) {
        return storageFailed(place.error());
    }
    m_workspace->drafts.keepRemembered(m_workspace->drafts.unkept());
    (void)file.checkpointWhenQuiet(); // otherwise it is safe in the journal, and the next round tries again
}

/// A full disk and one that may not be written to are told and no more: what is being written stays open until there is room.
void Application::storageFailed(const Error& error) {
    const QString sentence = explain(error);
    if (!m_workspace) {
        if (auto* screen = qobject_cast<LockScreen*>(m_window.content())) {
            screen->fail(sentence);
        } else if (auto* welcome = qobject_cast<Welcome*>(m_window.content())) {
            welcome->fail(sentence);
        }
        return;
    }
    if (mayPass(error) && m_workspace->session.database().checkPlace()) {
        m_trouble = tell(sentence);
        m_troubleSaid = sentence;
        return;
    }
    hideEverything(tr("The file could not be read or written: %1 What was saved before is safe.").arg(sentence));
}

void Application::troubleOver() {
    if (m_trouble && m_trouble->text() == m_troubleSaid) {
        m_trouble->dismiss();
    }
    m_trouble.clear();
}

MessageBar* Application::tell(const QString& sentence) {
    const QWidget* front = QApplication::activeModalWidget();
    const auto* form = qobject_cast<const FormDialog*>(front);
    MessageBar* bar = form ? form->messages() : messagesFor(front ? front : QApplication::focusWidget());
    if (!bar && work()) {
        bar = messagesFor(work()->inFront());
    }
    if (bar) {
        bar->fail(sentence);
    }
    return bar;
}

void Application::remember() {
    // A demo lies in a folder that is gone tomorrow.
    if (!m_demoFolder && !m_file.isEmpty()) {
        m_parts.memory.setValue(QLatin1String(lastFileKey), m_file);
    }
    m_parts.memory.setValue(QLatin1String(languageKey), m_appearance.language());
    m_parts.memory.setValue(QLatin1String(themeKey), toCode(m_appearance.theme()));
    m_parts.memory.setValue(QLatin1String(textSizeKey), m_appearance.textSize());
}

} // namespace brobygger
