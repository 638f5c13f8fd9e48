// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/stories/hand.h"

#include "app/application.h"
#include "core/demo/demo.h"
#include "core/workspace/workspace.h"
#include "tests/stories/hand/reach.h"
#include "ui/kit/dialogs/dialog_ask.h"
#include "ui/shell/search/search_everywhere.h"
#include "ui/slices.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTest>
#include <QTextEdit>
#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <stdexcept>

namespace brobygger::stories {

namespace {

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

} // namespace

QDateTime storyTime() { return QDateTime(QDate(2026, 11, 2), QTime(9, 0)); }

QString storyPassphrase() { return QStringLiteral("fire små ord i regn"); }

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

Eyes::Eyes(Begin begin)
    : m_program(std::make_unique<Program>()) {
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
        for (const QHeaderView* header : window->findChildren<QHeaderView*>()) {
            for (int i = 0; header->isVisible() && i < header->count(); ++i) {
                all.append(header->model()->headerData(i, header->orientation()).toString());
            }
        }
        for (const QPlainTextEdit* edit : window->findChildren<QPlainTextEdit*>()) {
            if (edit->isVisible()) {
                all.append(edit->toPlainText());
            }
        }
        for (const QTextEdit* edit : window->findChildren<QTextEdit*>()) {
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
}

void Eyes::seeNoMore(const Words& text) {
    if (!waitFor([&] { return !sees(text); })) {
        fail(QStringLiteral("“%1” does not go away").arg(text));
    }
}

bool Eyes::canUse(const Words& name) { return find(name).isEnabled; }

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

QString Eyes::path(const Words& fileName) const { return m_program->folder.filePath(fileName); }

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
    const QList<AuditEntry> lines = m_program->application->workspace()->audit.lines(0, 0);
    // Of what was done; looking at somebody leaves one, too.
    return static_cast<int>(std::count_if(lines.cbegin(), lines.cend(),
                                          [](const AuditEntry& line) { return line.action != toCode(AuditAction::Read); }));
}

void Eyes::sleepUntil(const QDateTime& time) { m_program->clock.moveTo(time); }

void Eyes::resize(int width, int height) {
    m_program->application->window().resize(width, height);
    settle();
}

void Eyes::picture(const Words& name) { keepPicture(name); }

void Eyes::type(const Words& words) { typeWords(words); }

} // namespace brobygger::stories
