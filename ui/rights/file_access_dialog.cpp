// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rights/file_access_dialog.h"

#include "core/access_copy/file_access.h"
#include "core/base/time/dates.h"
#include "core/workspace/workspace.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/dialogs/ask.h"
#include "ui/kit/dialogs/form_dialog.h"
#include "ui/kit/layout/wrapping_row.h"
#include "ui/kit/look/theme.h"
#include "ui/kit/page.h"
#include "ui/kit/tables/record_table.h"
#include "ui/kit/tables/record_table_model.h"
#include "ui/shared/letters/paper.h"
#include "ui/shell/slice.h"

#include <QCoreApplication>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <algorithm>

namespace brobygger {

namespace {
struct FileAccessDialogWords {
    Q_DECLARE_TR_FUNCTIONS(FileAccessDialog)
};

constexpr int fileRowsShown = 7;
constexpr int fileDayWidth = 110;
constexpr int fileAnswerWidth = 150;
constexpr int fileRuleWidth = 200;
constexpr int fileTextLines = 5;
constexpr int fileDialogWidth = 1000; // texts are to be read

QString titleWithMark(const FileDocument& document) {
    return document.isInternal ? FileAccessDialogWords::tr("%1 (consider: written for the house)").arg(document.title)
                               : document.title;
}

QList<Column<FileDecision>> fileColumns() {
    return {
        {.id = QStringLiteral("on"),
         .title = FileAccessDialogWords::tr("Day"),
         .text = [](const FileDecision& row) { return formatDate(row.document.on); },
         .width = fileDayWidth},
        {.id = QStringLiteral("title"),
         .title = FileAccessDialogWords::tr("Document"),
         .text = [](const FileDecision& row) { return titleWithMark(row.document); }},
        {.id = QStringLiteral("answer"),
         .title = FileAccessDialogWords::tr("Answer"),
         .text = [](const FileDecision& row) { return fileAnswerLabel(row.answer); },
         .width = fileAnswerWidth},
        {.id = QStringLiteral("paragraph"),
         .title = FileAccessDialogWords::tr("Rule"),
         .text = [](const FileDecision& row) { return row.paragraph; },
         .width = fileRuleWidth},
    };
}

/// The form: the list, the text of the chosen document, and what is answered about the chosen ones.
class FileAccessChoice final : public QObject {
public:
    FileAccessChoice(FormDialog& dialog, const QList<FileDocument>& documents)
        : QObject(&dialog)
        , m_dialog(dialog)
        , m_records(new RecordsOf<FileDecision>(fileColumns(), this))
        , m_table(new RecordTable(QStringLiteral("fileDocumentsTable"), FileAccessDialogWords::tr("Documents"))) {
        for (const FileDocument& document : documents) {
            m_decisions.append({document, FileAnswer::Undecided, {}, {}});
        }
        m_table->setRecords(m_records);
        m_table->setFittedToRows(fileRowsShown);
        m_table->setEmptyText(FileAccessDialogWords::tr("There are no documents about the citizen."));
        dialog.form()->addWide(m_table);
        m_paragraph =
            dialog.form()->line(QStringLiteral("paragraph"), FileAccessDialogWords::tr("Rule, where not all of it is given"));
        dialog.form()->setHelp(QStringLiteral("paragraph"),
                               FileAccessDialogWords::tr("For example offentlighedsloven § 30, no. 1, and why."));
        addWays();
        m_text = dialog.form()->text(QStringLiteral("fileText"), FileAccessDialogWords::tr("What the document says"),
                                     FieldNeed::Optional, fileTextLines);
        dialog.form()->setHelp(QStringLiteral("fileText"),
                               FileAccessDialogWords::tr("To give it in part, take out here what is not given. The document "
                                                         "itself stays as it is."));
        connect(m_table, &RecordTable::currentRowChanged, this, &FileAccessChoice::showText);
        connect(m_text, &QPlainTextEdit::textChanged, this, &FileAccessChoice::keepText);
        show();
        m_table->selectFirst();
    }

    QWidget* table() const { return m_table; }
    const QList<FileDecision>& decisions() const { return m_decisions; }

private:
    void addWays() {
        auto* ways = new QWidget;
        auto* row = new WrappingRow;
        ways->setLayout(row);
        addWay(row, "giveDocumentButton", FileAccessDialogWords::tr("Give"), FileAnswer::Given);
        addWay(row, "givePartlyButton", FileAccessDialogWords::tr("Give in part"), FileAnswer::Partly);
        addWay(row, "refuseDocumentButton", FileAccessDialogWords::tr("Refuse"), FileAnswer::Refused);
        addWay(row, "leaveDocumentButton", FileAccessDialogWords::tr("Not chosen"), FileAnswer::Undecided);
        m_dialog.form()->addWide(ways);
    }

    void addWay(WrappingRow* row, const char* name, const QString& text, FileAnswer answer) {
        QPushButton* button = makeButton(QLatin1String(name), text, ButtonRole::Ordinary);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, answer] { decide(answer); });
    }

    QStringList chosenKeys() const {
        QStringList keys;
        for (const QModelIndex& index : m_table->selectionModel()->selectedRows()) {
            keys << m_records->keyAt(index.row());
        }
        return keys;
    }

    void decide(FileAnswer answer) {
        const QStringList keys = chosenKeys();
        const bool isPart = answer == FileAnswer::Partly;
        const bool isCut = isPart || answer == FileAnswer::Refused;
        const QString paragraph = isCut ? m_paragraph->text().simplified() : QString();
        const QString given = isPart ? m_text->toPlainText() : QString();
        Problems problems;
        if (isPart && keys.size() > 1) {
            problems.error(QStringLiteral("fileText"),
                           FileAccessDialogWords::tr("One document at a time is given in part. Choose it alone."));
        }
        for (const FileDecision& decision : std::as_const(m_decisions)) {
            if (keys.contains(decision.document.key()) && !problems.hasErrors()) {
                problems.append(check(FileDecision{decision.document, answer, paragraph, given}));
            }
        }
        if (problems.hasErrors()) {
            m_dialog.form()->showProblems(problems);
            return;
        }
        m_dialog.form()->clearProblems();
        for (FileDecision& decision : m_decisions) {
            if (keys.contains(decision.document.key())) {
                decision = {decision.document, answer, paragraph, given};
            }
        }
        show();
        if (!keys.isEmpty()) {
            m_table->selectKey(keys.first());
        }
        showText();
    }

    FileDecision* current() {
        const QString key = m_records->keyAt(m_table->currentRow());
        const auto found = std::find_if(m_decisions.begin(), m_decisions.end(),
                                        [&key](const FileDecision& each) { return each.document.key() == key; });
        return found == m_decisions.end() ? nullptr : &*found;
    }

    void showText() {
        const FileDecision* row = current();
        const bool isPart = row && row->answer == FileAnswer::Partly;
        m_text->setPlainText(!row ? QString() : isPart ? row->given : row->document.text);
        m_text->setReadOnly(!row || row->document.text.isEmpty()); // a file cannot be given in part from here
    }

    /// What is taken out after the decision is taken out all the same.
    void keepText() {
        if (FileDecision* row = current(); row && row->answer == FileAnswer::Partly) {
            row->given = m_text->toPlainText();
        }
    }

    void show() {
        m_records->setSource(
            rowsOf<FileDecision>(m_decisions, [](const FileDecision& decision) { return decision.document.key(); }));
    }

    FormDialog& m_dialog;
    QList<FileDecision> m_decisions;
    RecordsOf<FileDecision>* m_records;
    RecordTable* m_table;
    QLineEdit* m_paragraph = nullptr;
    QPlainTextEdit* m_text = nullptr;
};

Result<void> writeFileAccess(Workspace& workspace, CitizenId citizen, const QList<FileDecision>& decisions,
                             const QString& path) {
    const PdfFile file{path, FileAccessDialogWords::tr("Access to documents"), workspace.settings.value(language),
                       FileAccessDialogWords::tr("Page %1 of %2")};
    return noteFileAccess(workspace, citizen, decisions, path,
                          [&] { return writePdf(fileAccessHtml(workspace, citizen, decisions), LetterLayout(), file); });
}

/// The choice stays until the file is written: whoever asks for no file keeps what was decided.
void saveFileAccess(FormDialog* dialog, PageContext& context, CitizenId citizen, const QList<FileDecision>& decisions) {
    const QString name = QStringLiteral("aktindsigt-%1.pdf").arg(isoDate(context.workspace.clock.today()));
    context.ask.saveFile(dialog, FileAccessDialogWords::tr("Save the access to documents"), name, QStringLiteral("PDF (*.pdf)"),
                         [dialog = QPointer<FormDialog>(dialog), &context, citizen, decisions](const QString& path) {
                             if (!dialog) {
                                 return;
                             }
                             const Result<void> written = writeFileAccess(context.workspace, citizen, decisions, path);
                             if (!written) {
                                 dialog->messages()->fail(written.error().message);
                                 return;
                             }
                             messagesFor(dialog->parentWidget())
                                 ->tell(
                                     FileAccessDialogWords::tr("The documents are saved. The file is not encrypted; it stands "
                                                               "on the list of such files."));
                             dialog->abandon();
                         });
}
} // namespace

void openFileAccess(QWidget* page, PageContext& context, CitizenId citizen) {
    auto* dialog = new FormDialog(FileAccessDialogWords::tr("Choose documents for access"),
                                  FileAccessDialogWords::tr("Save as PDF…"), page, 1);
    dialog->setObjectName(QStringLiteral("fileAccessDialog"));
    QLabel* what =
        makeLabel(FileAccessDialogWords::tr("Choose documents and what is answered about them. Whatever is not chosen "
                                            "does not stand in the answer. The house answers, and files it."),
                  TextRole::Body);
    what->setWordWrap(true);
    dialog->form()->addWide(what);
    auto* choice = new FileAccessChoice(*dialog, fileDocumentsOf(context.workspace, citizen));
    dialog->onSave([dialog, choice, &context, citizen]() -> Result<void> {
        if (const Problems problems = check(choice->decisions()); problems.hasErrors()) {
            return invalid(problems);
        }
        saveFileAccess(dialog, context, citizen, choice->decisions());
        return Error{ErrorKind::Cancelled, {}};
    });
    dialog->resize(fileDialogWidth, dialog->height());
    dialog->open();
    choice->table()->setFocus();
}

} // namespace brobygger
