// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/dialogs/dialog_ask.h"

#include "ui/kit/dialogs/file_kinds.h"
#include "ui/kit/forms/form.h"
#include "ui/kit/look/theme.h"

#include <QDesktopServices>
#include <QDialog>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QRegularExpression>
#include <QShortcut>
#include <QStandardPaths>
#include <QUrl>
#include <QVBoxLayout>
#include <memory>

namespace brobygger {

namespace {

QMessageBox* messageBox(QWidget* parent, QMessageBox::Icon sign, const QString& text, const QString& informative) {
    auto* box = new QMessageBox(sign, QCoreApplication::applicationName(), text, QMessageBox::NoButton, parent);
    box->setObjectName(QStringLiteral("questionDialog"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(informative);
    return box;
}

/// A dialog of one form with an accepting and a cancelling button.
struct QuestionForm {
    QDialog* dialog;
    Form* form;
    QPushButton* accept;
    QPushButton* cancel;
};

QuestionForm questionForm(QWidget* parent, const QString& title, const QString& acceptLabel, const QString& cancelLabel) {
    auto* dialog = new QDialog(parent);
    dialog->setObjectName(QStringLiteral("questionDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setMinimumWidth(420);
    auto* column = new QVBoxLayout(dialog);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(16);
    auto* form = new Form;
    column->addWidget(form);
    QPushButton* accept = makeButton(QStringLiteral("acceptButton"), acceptLabel, ButtonRole::Primary);
    accept->setDefault(true);
    QPushButton* cancel = makeButton(QStringLiteral("cancelButton"), cancelLabel, ButtonRole::Ordinary);
    // In the order of the forms: what is usual stands last.
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(accept);
    column->addLayout(buttons);
    QObject::connect(cancel, &QPushButton::clicked, dialog, &QDialog::reject);
    return {dialog, form, accept, cancel};
}

/// Opens it with the focus in the first field, and the buttons after the last one.
void open(const QuestionForm& ask, QWidget* lastField) {
    QWidget::setTabOrder(lastField, ask.cancel);
    QWidget::setTabOrder(ask.cancel, ask.accept);
    ask.accept->setToolTip(DialogAsk::tr("Enter does the same."));
    for (const Qt::Key enter : {Qt::Key_Return, Qt::Key_Enter})
        QObject::connect(new QShortcut(QKeySequence(Qt::CTRL | enter), ask.dialog), &QShortcut::activated, ask.accept,
                         &QPushButton::click);
    ask.form->firstField()->setFocus(Qt::OtherFocusReason);
    ask.dialog->open();
}

/// Where people keep their documents; the home folder where there is no such place.
QString usualFolder() {
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(documents).isDir() ? documents : QDir::homePath();
}

/// A name that every file system takes: what comes from a title may hold a slash or a colon.
QString fileNameFrom(QString suggested) {
    static const QRegularExpression refused(QStringLiteral("[\\x00-\\x1f/\\\\:*?\"<>|]+"));
    return suggested.replace(refused, QStringLiteral("-")).trimmed();
}

void askForFile(QFileDialog* dialog, Ask::WithText given) {
    dialog->setObjectName(QStringLiteral("fileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setIconProvider(new FileKinds(dialog));
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, [given](const QString& path) { given(path); });
    dialog->open();
}

} // namespace

void DialogAsk::confirm(QWidget* parent, const QString& text, const QString& informative, const QString& acceptLabel,
                        Done accepted) {
    QMessageBox* box = messageBox(parent, QMessageBox::NoIcon, text, informative);
    QPushButton* accept = makeButton(QStringLiteral("acceptButton"), acceptLabel, ButtonRole::Primary);
    QPushButton* cancel = makeButton(QStringLiteral("cancelButton"), tr("Cancel"), ButtonRole::Ordinary);
    box->addButton(accept, QMessageBox::AcceptRole);
    box->addButton(cancel, QMessageBox::RejectRole);
    box->setDefaultButton(cancel); // it deletes, or takes something over
    box->setEscapeButton(cancel);
    QObject::connect(accept, &QPushButton::clicked, box, [accepted] { accepted(); });
    box->open();
}

void DialogAsk::choose(QWidget* parent, const QString& text, const QString& informative, const QStringList& options,
                       std::function<void(int)> chosen) {
    auto* dialog = new QDialog(parent);
    dialog->setObjectName(QStringLiteral("questionDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(QCoreApplication::applicationName());
    dialog->setAccessibleName(text);
    auto* column = new QVBoxLayout(dialog);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(8);
    for (QLabel* words : {makeLabel(text, TextRole::Strong), makeLabel(informative, TextRole::Body)}) {
        words->setWordWrap(true);
        column->addWidget(words);
        words->setVisible(!words->text().isEmpty());
    }
    // Below each other: long ones stay whole in a small window, and the eye goes from the first to the last.
    const auto addButton = [column](QPushButton* button) {
        button->setMinimumWidth(300);
        column->addWidget(button);
        return button;
    };
    for (int i = 0; i < options.size(); ++i) {
        QPushButton* option = addButton(makeButton(QStringLiteral("option%1Button").arg(i), options[i],
                                                   i == 0 ? ButtonRole::Primary : ButtonRole::Ordinary));
        QObject::connect(option, &QPushButton::clicked, dialog, [dialog, chosen, i] {
            dialog->accept();
            chosen(i);
        });
        if (i == 0) {
            option->setDefault(true);
            option->setFocus();
        }
    }
    QPushButton* cancel = addButton(makeButton(QStringLiteral("cancelButton"), tr("Cancel"), ButtonRole::Ordinary));
    QObject::connect(cancel, &QPushButton::clicked, dialog, &QDialog::reject);
    dialog->open();
}

void DialogAsk::warn(QWidget* parent, const QString& text, const QString& informative) {
    QMessageBox* box = messageBox(parent, QMessageBox::Warning, text, informative);
    box->addButton(makeButton(QStringLiteral("acceptButton"), tr("OK"), ButtonRole::Primary), QMessageBox::AcceptRole);
    box->open();
}

void DialogAsk::passphrase(QWidget* parent, const QString& title, const QString& acceptLabel, const QString& problem,
                           WithText given) {
    const QuestionForm ask = questionForm(parent, title, acceptLabel, tr("Cancel"));
    const QString name = QStringLiteral("passphrase");
    QLineEdit* edit = ask.form->line(name, tr("Passphrase"), FieldNeed::Required);
    edit->setEchoMode(QLineEdit::Password);
    const auto tell = [form = ask.form, name](const QString& sentence) {
        Problems problems;
        problems.error(name, sentence);
        (void)form->showProblems(problems);
    };
    QObject::connect(ask.accept, &QPushButton::clicked, ask.dialog, [=, dialog = ask.dialog] {
        const QString answer = edit->text();
        if (answer.isEmpty()) {
            tell(tr("Write a passphrase."));
            return;
        }
        dialog->accept();
        given(answer);
    });
    if (!problem.isEmpty()) {
        tell(problem);
    }
    open(ask, edit);
}

void DialogAsk::saveFile(QWidget* parent, const QString& title, const QString& suggestedName, const QString& filter,
                         WithText given) {
    auto* dialog = new QFileDialog(parent, title, usualFolder(), filter);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(fileNameFrom(suggestedName));
    const qsizetype dot = suggestedName.lastIndexOf(QLatin1Char('.'));
    if (dot >= 0)
        dialog->setDefaultSuffix(suggestedName.mid(dot + 1));
    // Another kind of file asks for another ending.
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& chosen) {
        static const QRegularExpression ending(QStringLiteral("\\*\\.(\\w+)"));
        if (const auto found = ending.match(chosen); found.hasMatch())
            dialog->setDefaultSuffix(found.captured(1));
    });
    askForFile(dialog, std::move(given));
}

void DialogAsk::openFile(QWidget* parent, const QString& title, const QString& filter, WithText given, const QString& folder) {
    const bool isThere = !folder.isEmpty() && QFileInfo(folder).isDir();
    auto* dialog = new QFileDialog(parent, title, isThere ? folder : usualFolder(), filter);
    dialog->setFileMode(QFileDialog::ExistingFile);
    askForFile(dialog, std::move(given));
}

void DialogAsk::openFolder(QWidget* parent, const QString& title, WithText given) {
    auto* dialog = new QFileDialog(parent, title, usualFolder());
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    askForFile(dialog, std::move(given));
}

void DialogAsk::showFolder(const QString& folder) { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); }

void DialogAsk::print(QWidget* parent, const QString& documentName, std::function<void(QPrinter&)> paint) {
    // The dialog and its printer live until it is closed; the printer is kept by the connection.
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(documentName);
    auto* dialog = new QPrintDialog(printer.get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), dialog,
                     [printer, paint](QPrinter*) { paint(*printer); });
    dialog->open();
}

} // namespace brobygger
