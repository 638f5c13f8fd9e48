// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/stories/hand.h"

#include "app/application.h"
#include "core/demo/demo.h"
#include "core/workspace/workspace.h"
#include "tests/stories/screen.h"
#include "ui/kit/dialog_ask.h"
#include "ui/shell/search_everywhere.h"
#include "ui/slices.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSpinBox>
#include <QTest>
#include <catch2/catch_test_macros.hpp>
#include <stdexcept>

namespace brobygger::stories {

namespace {

constexpr int patience = 10'000; // milliseconds; a sanitized build on a busy machine is slow
constexpr int mostTabs = 150;
constexpr int mostRows = 400;

/// Made once for all stories of a program: a file costs a key derivation, the demo some hundred thousand rows.
struct Templates {
    QTemporaryDir folder;
    QString demo = folder.filePath(QStringLiteral("demo.brobygger"));
    QString empty = folder.filePath(QStringLiteral("empty.brobygger"));

    Templates() {
        make(empty);
        Progress progress;
        const auto workspace = make(demo);
        if (!fillDemo(*workspace, DemoSize{}, progress)) {
            throw std::runtime_error("the demo municipality could not be made");
        }
    }

    static std::unique_ptr<Workspace> make(const QString& path) {
        static const FixedClock clock(storyTime());
        FileSetup setup;
        setup.language = QStringLiteral("da");
        setup.organisation = QStringLiteral("Norddjurs Kommune (eksempel)");
        setup.programme = QStringLiteral("norddjurs-landkommune");
        setup.worker = QStringLiteral("Karen Casemanager");
        const Result<FileKey> key = FileKey::forNewFile(storyPassphrase());
        auto made = key ? Workspace::create(path, *key, setup, clock) : Result<std::unique_ptr<Workspace>>(key.error());
        if (!made) {
            throw std::runtime_error(made.error().message.toStdString());
        }
        return *std::move(made);
    }
};

const Templates& templates() {
    static const Templates made;
    return made;
}

bool fits(const QString& name, const QString& wanted, bool exactly) {
    return exactly ? name == wanted : name.contains(wanted);
}

/// Lets everything happen that is due, and gives the focus back after a dialog has gone, as a desktop does.
void settle() {
    QTest::qWait(1);
    if (!QApplication::activePopupWidget() && !QApplication::activeWindow()) {
        const QList<QWidget*> windows = usableWindows();
        if (!windows.isEmpty()) {
            windows.first()->activateWindow();
            QTest::qWait(1);
        }
    }
}

bool waitFor(const std::function<bool()>& condition) {
    return QTest::qWaitFor(condition, patience);
}

/// All things of these windows that are called so, in the order one reads; exact ones when there are any.
QList<Thing> called(const QString& name, const QList<QWidget*>& windows) {
    for (const bool exactly : {true, false}) {
        QList<Thing> found;
        for (QWidget* window : windows) {
            for (const Thing& thing : thingsIn(*window)) {
                if (fits(thing.name, name, exactly)) {
                    found.append(thing);
                }
            }
        }
        if (!found.isEmpty()) {
            return found;
        }
    }
    return {};
}

QString everythingReadable() {
    QStringList names;
    for (QWidget* window : visibleWindows()) {
        for (const Thing& thing : thingsIn(*window)) {
            names.append(thing.isEnabled ? thing.name : thing.name + QStringLiteral(" (off)"));
        }
    }
    names.removeDuplicates();
    return names.join(QStringLiteral(" | "));
}

[[noreturn]] void fail(const QString& sentence) {
    FAIL(sentence.toStdString() << "\non the screen: " << everythingReadable().toStdString());
    throw std::logic_error("not reached");
}

/// The control of that name that can be used; of a label and its field the field. Waits for it.
Thing find(const QString& name, int which = 0) {
    Thing found{};
    const bool isThere = waitFor([&] {
        const QList<Thing> all = called(name, usableWindows());
        if (all.size() <= which) {
            return false;
        }
        found = all[which];
        return true;
    });
    if (!isThere) {
        fail(QStringLiteral("nothing is called “%1”").arg(name));
    }
    return found;
}

/// A label says of itself only what its field is; a click on either reaches the field.
template <class Is> Thing findWhere(const QString& name, Is is) {
    Thing found{};
    const bool isThere = waitFor([&] {
        for (const Thing& thing : called(name, usableWindows())) {
            if (is(*thing.widget)) {
                found = thing;
                return true;
            }
        }
        return false;
    });
    if (!isThere) {
        fail(QStringLiteral("no such control is called “%1”").arg(name));
    }
    return found;
}

bool isField(const QWidget& widget) {
    return qobject_cast<const QLineEdit*>(&widget) || qobject_cast<const QPlainTextEdit*>(&widget) ||
           qobject_cast<const QAbstractSpinBox*>(&widget) || (widget.focusPolicy() & Qt::ClickFocus);
}

void strike(Thing thing, Qt::MouseButton button, bool twice = false) {
    const QString name = thing.name;
    QString wrong;
    // What has just come up may still be on its way to its place.
    const bool canClick = QTest::qWaitFor([&] { return (wrong = whyNotClickable(thing)).isEmpty(); }, 300);
    if (!canClick) {
        fail(QStringLiteral("“%1” cannot be clicked: %2").arg(name, wrong));
    }
    QWidget* window = thing.widget->window();
    const QPoint at = window->mapFromGlobal(thing.place.center());
    QTest::mouseMove(window->windowHandle(), at);
    if (twice) {
        // As a hand does: the first click, then the second where the first was, whatever is there by then.
        QTest::mouseClick(window->windowHandle(), button, {}, at);
        QTest::mouseDClick(window->windowHandle(), button, {}, at);
    } else {
        QTest::mouseClick(window->windowHandle(), button, {}, at);
    }
    if (button == Qt::RightButton) {
        // What a desktop sends besides the press.
        QWidget* hit = window->childAt(at);
        QContextMenuEvent menu(QContextMenuEvent::Mouse, hit->mapFrom(window, at), thing.place.center());
        QCoreApplication::sendEvent(hit, &menu);
    }
    settle();
}

QWindow* windowWithFocus() {
    settle();
    if (QWidget* popup = QApplication::activePopupWidget()) {
        return popup->windowHandle();
    }
    return QGuiApplication::focusWindow();
}

void strikeKeys(const QString& keys) {
    const QKeySequence sequence = QKeySequence::fromString(keys, QKeySequence::PortableText);
    REQUIRE(sequence.count() == 1);
    QWindow* window = windowWithFocus();
    REQUIRE(window);
    QTest::keyClick(window, sequence[0].key(), sequence[0].keyboardModifiers());
    settle();
}

QString focusWords() {
    QWidget* widget = QApplication::focusWidget();
    if (!widget) {
        return {};
    }
    QString words = nameOf(*widget);
    if (const auto* view = qobject_cast<QAbstractItemView*>(widget); view && view->currentIndex().isValid()) {
        const QModelIndex current = view->currentIndex();
        for (int column = 0; column < view->model()->columnCount(view->rootIndex()); ++column) {
            words += QStringLiteral(" | ") + current.siblingAtColumn(column).data().toString();
        }
    }
    return words;
}

QWidget* focusNamed(const QString& name) {
    QWidget* widget = QApplication::focusWidget();
    return widget && nameOf(*widget).contains(name) ? widget : nullptr;
}

} // namespace

QDateTime storyTime() {
    return QDateTime(QDate(2026, 11, 2), QTime(9, 0));
}

QString storyPassphrase() {
    return QStringLiteral("fire små ord i regn");
}

/// The program as main() puts it together, on a file and a memory of its own.
struct Eyes::Program {
    QTemporaryDir folder;
    QSettings memory{folder.filePath(QStringLiteral("memory.ini")), QSettings::IniFormat};
    FixedClock clock{storyTime()};
    DialogAsk ask;
    std::unique_ptr<Application> application;

    Program()
        : application(std::make_unique<Application>(
              *qobject_cast<QApplication*>(QCoreApplication::instance()),
              ApplicationParts{clock, ask, memory, pages(), citizenTabs(), searchEverywhere, {}, draftForms()})) {}

    void open(const QString& original) {
        const QString file = folder.filePath(QStringLiteral("fil.brobygger"));
        REQUIRE(QFile::copy(original, file));
        start(file);
    }
    void start(const QString& file) {
        application->start(file);
        application->window().resize(1280, 690); // a screen of 1280 × 720 less the title bar
        REQUIRE(QTest::qWaitForWindowActive(&application->window()));
    }
};

Eyes::Eyes(Begin begin) : m_program(std::make_unique<Program>()) {
    if (begin == Begin::FirstRun) {
        m_program->start({});
        return;
    }
    m_program->open(begin == Begin::Demo ? templates().demo : templates().empty);
    type(storyPassphrase());
    strikeKeys(QStringLiteral("Return"));
    if (!waitFor([this] { return m_program->application->isUnlocked(); })) {
        fail(QStringLiteral("the file does not open"));
    }
    settle();
}

Eyes::~Eyes() {
    // The next story begins with an empty screen.
    m_program.reset();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

QStringList Eyes::texts() {
    QStringList all;
    for (QWidget* window : visibleWindows()) {
        for (const Thing& thing : thingsIn(*window)) {
            all.append(thing.name);
        }
    }
    for (QWidget* window : visibleWindows()) {
        for (const QLineEdit* edit : window->findChildren<QLineEdit*>()) {
            if (edit->isVisible() && edit->echoMode() == QLineEdit::Normal) {
                all.append(edit->text());
            }
        }
        for (const QPlainTextEdit* edit : window->findChildren<QPlainTextEdit*>()) {
            if (edit->isVisible()) {
                all.append(edit->toPlainText());
            }
        }
    }
    return all;
}

bool Eyes::sees(const Words& text) {
    const QStringList all = texts();
    return std::any_of(all.cbegin(), all.cend(), [&text](const QString& one) { return one.contains(text); });
}

void Eyes::see(const Words& text) {
    if (!waitFor([&] { return sees(text); })) {
        fail(QStringLiteral("“%1” does not appear").arg(text));
    }
    CHECK(true); // counted: the story has looked
}

void Eyes::seeNoMore(const Words& text) {
    if (!waitFor([&] { return !sees(text); })) {
        fail(QStringLiteral("“%1” does not go away").arg(text));
    }
    CHECK(true);
}

bool Eyes::canUse(const Words& name) {
    return find(name).isEnabled;
}

std::string Eyes::valueOf(const Words& field) {
    const QWidget* widget = findWhere(field, isField).widget;
    if (const auto* edit = qobject_cast<const QLineEdit*>(widget)) {
        return edit->text().toStdString();
    }
    if (const auto* edit = qobject_cast<const QPlainTextEdit*>(widget)) {
        return edit->toPlainText().toStdString();
    }
    if (const auto* combo = qobject_cast<const QComboBox*>(widget)) {
        return combo->currentText().toStdString();
    }
    if (const auto* spin = qobject_cast<const QSpinBox*>(widget)) {
        return spin->text().toStdString();
    }
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget); button && button->isCheckable()) {
        return button->isChecked() ? "on" : "off";
    }
    const auto* inner = widget->findChild<QLineEdit*>();
    return (inner ? inner->text() : nameOf(*widget)).toStdString();
}

std::string Eyes::focus() {
    settle();
    return focusWords().toStdString();
}

QString Eyes::path(const Words& fileName) const {
    return m_program->folder.filePath(fileName);
}

QString Eyes::write(const Words& fileName, const QByteArray& bytes) const {
    QFile file(path(fileName));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
    return file.fileName();
}

QByteArray Eyes::read(const Words& fileName) const {
    QFile file(path(fileName));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

int Eyes::auditLines() {
    REQUIRE(m_program->application->isUnlocked());
    return static_cast<int>(m_program->application->workspace()->audit.lines(0, 0).size());
}

void Eyes::sleepUntil(const QDateTime& time) {
    m_program->clock.moveTo(time);
}

void Eyes::resize(int width, int height) {
    m_program->application->window().resize(width, height);
    settle();
}

void Eyes::picture(const Words& name) {
    const QString folder = qEnvironmentVariable("BROBYGGER_STORY_PICTURES");
    if (!folder.isEmpty()) {
        QWidget* window = usableWindows().value(0);
        REQUIRE(window);
        window->grab().save(folder + QLatin1Char('/') + name + QStringLiteral(".png"));
    }
}

void Eyes::type(const Words& words) {
    for (const QChar letter : words) {
        QWindow* window = windowWithFocus();
        REQUIRE(window);
        QTest::sendKeyEvent(QTest::Click, window, Qt::Key_unknown, QString(letter), Qt::NoModifier);
    }
    settle();
}

void Mouse::click(const Words& name) {
    // Of several of that name the first that can be clicked: a label shares its name with its field.
    Thing chosen = find(name);
    for (const Thing& thing : called(name, usableWindows())) {
        if (whyNotClickable(thing).isEmpty()) {
            chosen = thing;
            break;
        }
    }
    strike(chosen, Qt::LeftButton);
}

void Mouse::click(const Words& name, int which) {
    strike(find(name, which), Qt::LeftButton);
}

void Mouse::doubleClick(const Words& name) {
    strike(find(name), Qt::LeftButton, true);
}

void Mouse::rightClick(const Words& name) {
    strike(find(name), Qt::RightButton);
}

void Mouse::wheel(const Words& name, int notches) {
    const Thing thing = find(name);
    QWidget* window = thing.widget->window();
    const QPoint at = window->mapFromGlobal(thing.place.center());
    QTest::mouseMove(window->windowHandle(), at);
    QWidget* hit = window->childAt(at);
    hit = hit ? hit : window;
    const int step = notches > 0 ? -120 : 120;
    for (int i = 0; i < qAbs(notches); ++i) {
        QWheelEvent event(hit->mapFrom(window, at), thing.place.center(), {}, {0, step}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(hit, &event);
    }
    settle();
}

void Mouse::scrollTo(const Words& name) {
    for (int i = 0; i < 200; ++i) {
        const Thing thing = find(name);
        const QString wrong = whyNotClickable(thing);
        if (wrong.isEmpty() || !thing.isEnabled) {
            return;
        }
        QWidget* at = thing.widget;
        while (at && !qobject_cast<QAbstractScrollArea*>(at)) {
            at = at->parentWidget();
        }
        if (!at) {
            fail(QStringLiteral("“%1” lies in nothing that scrolls: %2").arg(name, wrong));
        }
        auto* port = qobject_cast<QAbstractScrollArea*>(at)->viewport();
        const bool isBelow = thing.place.center().y() > port->mapToGlobal(port->rect().center()).y();
        QWheelEvent event(port->rect().center(), port->mapToGlobal(port->rect().center()), {}, {0, isBelow ? -60 : 60},
                          Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(port, &event);
        settle();
    }
    fail(QStringLiteral("“%1” cannot be scrolled to").arg(name));
}

void Mouse::fill(const Words& field, const Words& words) {
    Thing thing = findWhere(field, isField);
    if (!whyNotClickable(thing).isEmpty()) {
        scrollTo(field);
        thing = findWhere(field, isField);
    }
    strike(thing, Qt::LeftButton);
    strike(thing, Qt::LeftButton, true); // selects a word …
    strikeKeys(QStringLiteral("Ctrl+A")); // … and writing begins with everything marked, as by a third click
    type(words);
}

void Mouse::choose(const Words& combo, const Words& entry) {
    const auto isCombo = [](const QWidget& widget) { return qobject_cast<const QComboBox*>(&widget) != nullptr; };
    Thing thing = findWhere(combo, isCombo);
    if (!whyNotClickable(thing).isEmpty()) {
        scrollTo(combo);
        thing = findWhere(combo, isCombo);
    }
    strike(thing, Qt::LeftButton);
    if (!waitFor([] { return QApplication::activePopupWidget() != nullptr; })) {
        fail(QStringLiteral("“%1” shows no choices").arg(combo));
    }
    // A combo box takes the click that opened it for the start of a drag for a moment.
    QTest::qWait(QApplication::doubleClickInterval() + 20);
    click(entry);
    if (!waitFor([] { return QApplication::activePopupWidget() == nullptr; })) {
        fail(QStringLiteral("the choices of “%1” stay open").arg(combo));
    }
}

void Mouse::giveFile(const Words& path) {
    if (!waitFor([] { return qobject_cast<QFileDialog*>(QApplication::activeModalWidget()) != nullptr; })) {
        fail(QStringLiteral("no file is asked for"));
    }
    strikeKeys(QStringLiteral("Ctrl+A"));
    type(path);
    strikeKeys(QStringLiteral("Return"));
}

void Keyboard::press(const Words& keys) {
    strikeKeys(keys);
}

void Keyboard::tabTo(const Words& name) {
    settle();
    QStringList passed;
    for (int i = 0; i < mostTabs; ++i) {
        if (focusNamed(name)) {
            return;
        }
        strikeKeys(QStringLiteral("Tab"));
        passed.append(focusWords());
    }
    passed.removeDuplicates();
    fail(QStringLiteral("Tab never comes to “%1”, only to: %2").arg(name, passed.join(QStringLiteral(" → "))));
}

void Keyboard::push(const Words& button) {
    tabTo(button);
    strikeKeys(QStringLiteral("Space"));
}

void Keyboard::fill(const Words& field, const Words& words) {
    tabTo(field);
    strikeKeys(QStringLiteral("Ctrl+A"));
    type(words);
}

void Keyboard::choose(const Words& combo, const Words& entry) {
    tabTo(combo);
    const auto* box = qobject_cast<QComboBox*>(focusNamed(combo));
    if (!box) {
        fail(QStringLiteral("“%1” is nothing to choose from").arg(combo));
    }
    strikeKeys(QStringLiteral("Home"));
    for (int i = 0; i < box->count() && !box->currentText().contains(entry); ++i) {
        strikeKeys(QStringLiteral("Down"));
    }
    if (!box->currentText().contains(entry)) {
        fail(QStringLiteral("“%1” has no entry “%2”").arg(combo, entry));
    }
}

void Keyboard::goToRow(const Words& text) {
    settle();
    if (focusWords().contains(text)) {
        return;
    }
    strikeKeys(QStringLiteral("Ctrl+Home"));
    QString before;
    for (int i = 0; i < mostRows && focusWords() != before; ++i) {
        before = focusWords();
        if (before.contains(text)) {
            return;
        }
        strikeKeys(QStringLiteral("Down"));
    }
    fail(QStringLiteral("no row holds “%1”; the focus is at: %2").arg(text, focusWords()));
}

void Keyboard::command(const Words& words) {
    strikeKeys(QStringLiteral("Ctrl+K"));
    type(words);
    strikeKeys(QStringLiteral("Return"));
}

void Keyboard::giveFile(const Words& path) {
    if (!waitFor([] { return qobject_cast<QFileDialog*>(QApplication::activeModalWidget()) != nullptr; })) {
        fail(QStringLiteral("no file is asked for"));
    }
    strikeKeys(QStringLiteral("Ctrl+A"));
    type(path);
    strikeKeys(QStringLiteral("Return"));
}

} // namespace brobygger::stories
