// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/accessible_names.h"
#include "tests/support/ui/demo_desk.h"
#include "ui/kit/dialogs/form_dialog.h"
#include "ui/kit/tables/record_table.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QWheelEvent>
#include <algorithm>
#include <functional>

using namespace brobygger;
using namespace brobygger::test;

namespace {

/// Commands that lead out of the work or over it instead of opening a form.
bool leadsAway(const QString& command) { return command.startsWith(QStringLiteral("shell.")); }

QList<QPointer<QAction>> commandsHere(const DemoDesk& desk) {
    QList<QPointer<QAction>> usable;
    for (QAction* command : desk.view->commandsAtHand()) {
        if (command->isEnabled() && !leadsAway(command->objectName())) {
            usable.append(command);
        }
    }
    return usable;
}

QList<QPointer<QDialog>> openDialogs() {
    QList<QPointer<QDialog>> dialogs;
    for (QWidget* window : QApplication::topLevelWidgets()) {
        if (auto* dialog = qobject_cast<QDialog*>(window); dialog && dialog->isVisible()) {
            dialogs.append(dialog);
        }
    }
    return dialogs;
}

void chooseFirstRows(const DemoDesk& desk) {
    for (RecordTable* table : desk.view->findChildren<RecordTable*>()) {
        if (table->isVisible() && table->records()->rowCount() > 0) {
            table->setCurrentIndex(table->records()->index(0, 0));
        }
    }
    DemoDesk::settle();
}

/// Shows every dialog that a command of any page or tab opens on the first row of its tables, each once, and closes it again.
/// Returns the commands that opened one.
QStringList visitDialogs(DemoDesk& desk, const std::function<void(QDialog&)>& visit) {
    // The review of an access copy opens when the copy is made, at whatever moment of the walk; it has a test of its own.
    QStringList tried{QStringLiteral("rights.copy")};
    QStringList opened;
    for (const Target& place : desk.places()) {
        desk.open(place);
        chooseFirstRows(desk);
        for (const QPointer<QAction>& command : commandsHere(desk)) {
            if (!command || !command->isEnabled() || tried.contains(command->objectName())) {
                continue;
            }
            const QString name = command->objectName();
            tried.append(name);
            command->trigger();
            DemoDesk::settle();
            for (const QPointer<QDialog>& dialog : openDialogs()) {
                if (dialog) {
                    INFO(name.toStdString());
                    opened.append(name);
                    visit(*dialog);
                }
                delete dialog;
            }
            const Target& now = desk.view->current();
            if (now.page != place.page || now.tab != place.tab || now.citizen != place.citizen) {
                desk.open(place);
                chooseFirstRows(desk);
            }
        }
    }
    return opened;
}

QString valueOf(const QWidget* field) {
    if (const auto* box = qobject_cast<const QComboBox*>(field)) {
        return box->currentData().isValid() || box->isEditable() ? box->currentText() : QString();
    }
    if (const auto* edit = qobject_cast<const QLineEdit*>(field)) {
        return edit->text();
    }
    if (const auto* edit = qobject_cast<const QPlainTextEdit*>(field)) {
        return edit->toPlainText();
    }
    if (const auto* spin = qobject_cast<const QAbstractSpinBox*>(field)) {
        return spin->text();
    }
    if (const auto* list = qobject_cast<const QListView*>(field)) {
        return list->currentIndex().isValid() ? list->currentIndex().data().toString() : QString();
    }
    return QStringLiteral("?"); // nothing a value is missing in
}

QStringList valuesIn(const QWidget& window) {
    QStringList values;
    for (const QWidget* field : window.findChildren<QWidget*>()) {
        if (const QString value = valueOf(field); value != QStringLiteral("?")) {
            values.append(field->objectName() + QLatin1Char('=') + value);
        }
    }
    return values;
}

/// The labels of fields that are marked as required and hold nothing.
QStringList missingIn(const QWidget& window) {
    QStringList missing;
    for (const QLabel* label : window.findChildren<QLabel*>()) {
        if (label->isVisible() && label->text().endsWith(QLatin1Char('*')) && label->buddy() &&
            valueOf(label->buddy()).isEmpty()) {
            missing.append(label->text());
        }
    }
    return missing;
}

void turnWheelOver(QWidget* widget) {
    for (const int step : {-120, 120, -120}) {
        const QPoint middle = widget->rect().center();
        QWheelEvent event(middle, widget->mapToGlobal(middle), {}, {0, step}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                          false);
        QCoreApplication::sendEvent(widget, &event);
    }
}

void checkWords(const QDialog& dialog) {
    CHECK(combosWithoutLabel(dialog).join(QStringLiteral(", ")).toStdString() == "");
    CHECK(buttonsNamedOtherwise(dialog).join(QStringLiteral(", ")).toStdString() == "");
}

/// Returns over how many controls the wheel was turned.
int checkWheel(DemoDesk& desk, QDialog& dialog) {
    const qint64 linesBefore = desk.auditLines();
    const QStringList before = valuesIn(dialog);
    int turned = 0;
    for (QWidget* control : dialog.findChildren<QWidget*>()) {
        if (control->isVisible() && !control->isWindow()) {
            turnWheelOver(control);
            ++turned;
        }
    }
    DemoDesk::settle();
    CHECK(valuesIn(dialog).join(QLatin1Char('\n')).toStdString() == before.join(QLatin1Char('\n')).toStdString());
    CHECK(desk.auditLines() == linesBefore);
    return turned;
}

/// Returns whether there was something to refuse.
bool checkSavingTooEarly(DemoDesk& desk, QDialog& dialog) {
    auto* form = qobject_cast<FormDialog*>(&dialog);
    const QStringList missing = missingIn(dialog);
    if (!form || missing.isEmpty()) {
        return false;
    }
    INFO(missing.join(QStringLiteral(", ")).toStdString());
    CHECK(form->form()->isAncestorOf(QApplication::focusWidget()));
    CHECK(form->saveButton()->isDefault());
    const qint64 linesBefore = desk.auditLines();
    QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
    DemoDesk::settle();
    CHECK(desk.auditLines() == linesBefore);
    CHECK(dialog.isVisible());
    const auto labels = dialog.findChildren<QLabel*>();
    CHECK(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
        return label->isVisible() && label->property("role").toString() == QStringLiteral("problem") &&
               !label->text().isEmpty();
    }));
    return true;
}

} // namespace

// One walk for all that holds of every dialog, since opening each of them takes a while.
TEST_CASE(
    "In every dialog a screen reader says each choice and button, the wheel changes nothing, and Ctrl+Enter at once saves "
    "nothing while a required choice is missing, and names it",
    "[interaction][wheel]") {
    DemoDesk desk;
    int turned = 0;
    int refused = 0;
    const QStringList opened = visitDialogs(desk, [&](QDialog& dialog) {
        INFO(dialog.windowTitle().toStdString());
        checkWords(dialog);
        turned += checkWheel(desk, dialog);
        refused += checkSavingTooEarly(desk, dialog) ? 1 : 0;
    });
    CHECK(opened.size() >= 40);
    CHECK(turned > 500);
    CHECK(refused >= 10);
}
