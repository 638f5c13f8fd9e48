// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rights/access_copy_dialog.h"

#include "core/base/time/dates.h"
#include "core/workspace/workspace.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/dialogs/ask.h"
#include "ui/kit/dialogs/form_dialog.h"
#include "ui/kit/layout/wrapping_row.h"
#include "ui/kit/look/theme.h"
#include "ui/kit/page.h"
#include "ui/kit/tables/record_table.h"
#include "ui/rights/access_copy_file.h"
#include "ui/shell/slice.h"

#include <QCoreApplication>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <algorithm>

namespace brobygger {

namespace {
struct AccessCopyDialogWords {
    Q_DECLARE_TR_FUNCTIONS(AccessCopyDialog)
};

constexpr int accessRowsShown = 9;
constexpr int accessRecordWidth = 190;
constexpr int accessLabelWidth = 170;
constexpr int accessStateWidth = 200;
constexpr int accessDialogWidth = 1180; // texts are to be read

/// A line as the list shows it.
struct ReviewedLine {
    QString record;
    AccessLine line;
    QString reason; ///< why it is left out; empty: it stands in the copy
};

QList<ReviewedLine> linesOf(const AccessCopy& copy) {
    QList<ReviewedLine> lines;
    for (const AccessCopySection& section : copy.sections) {
        for (const AccessRecord& record : section.records) {
            for (const AccessLine& line : record.lines) {
                lines.append({record.title, line, {}});
            }
        }
    }
    return lines;
}

QList<Column<ReviewedLine>> reviewColumns() {
    return {
        {.id = QStringLiteral("record"),
         .title = AccessCopyDialogWords::tr("Of"),
         .text = [](const ReviewedLine& line) { return line.record; },
         .width = accessRecordWidth},
        {.id = QStringLiteral("label"),
         .title = AccessCopyDialogWords::tr("What"),
         .text = [](const ReviewedLine& line) { return line.line.label; },
         .width = accessLabelWidth},
        {.id = QStringLiteral("text"),
         .title = AccessCopyDialogWords::tr("What stands there"),
         .text = [](const ReviewedLine& line) { return line.line.text.simplified(); }},
        {.id = QStringLiteral("reason"),
         .title = AccessCopyDialogWords::tr("Left out because"),
         .text = [](const ReviewedLine& line) { return line.reason; },
         .width = accessStateWidth},
    };
}

/// The form of the review: the list, and what leaves chosen lines out or puts them back.
class AccessReview final : public QObject {
public:
    AccessReview(FormDialog& dialog, const AccessCopy& copy)
        : QObject(&dialog)
        , m_dialog(dialog)
        , m_lines(linesOf(copy))
        , m_records(new RecordsOf<ReviewedLine>(reviewColumns(), this))
        , m_table(new RecordTable(QStringLiteral("accessLinesTable"), AccessCopyDialogWords::tr("Lines of the copy"))) {
        m_table->setRecords(m_records);
        m_table->setFittedToRows(accessRowsShown);
        dialog.form()->addWide(m_table);
        m_reason = dialog.form()->line(QStringLiteral("leaveOutReason"),
                                       AccessCopyDialogWords::tr("Why the chosen lines are left out"));
        auto* ways = new QWidget;
        auto* row = new WrappingRow;
        ways->setLayout(row);
        QPushButton* out =
            makeButton(QStringLiteral("leaveOutButton"), AccessCopyDialogWords::tr("Leave out"), ButtonRole::Ordinary);
        QPushButton* back =
            makeButton(QStringLiteral("putBackButton"), AccessCopyDialogWords::tr("Put back"), ButtonRole::Ordinary);
        row->addWidget(out);
        row->addWidget(back);
        dialog.form()->addWide(ways);
        connect(out, &QPushButton::clicked, this, &AccessReview::leaveOut);
        connect(back, &QPushButton::clicked, this, [this] { mark({}); });
        show();
        m_table->selectFirst();
    }

    QWidget* table() const { return m_table; }

    QList<LeftOutLine> leftOut() const {
        QList<LeftOutLine> lines;
        for (const ReviewedLine& line : m_lines) {
            if (!line.reason.isEmpty()) {
                lines.append({line.line.key, line.reason});
            }
        }
        return lines;
    }

private:
    void leaveOut() {
        const QString reason = m_reason->text().simplified();
        if (reason.isEmpty()) {
            Problems problems;
            problems.error(QStringLiteral("leaveOutReason"),
                           AccessCopyDialogWords::tr("Write why these lines are left out: whom they would harm."));
            m_dialog.form()->showProblems(problems);
            return;
        }
        m_dialog.form()->clearProblems();
        mark(reason);
    }

    void mark(const QString& reason) {
        QStringList keys;
        for (const QModelIndex& index : m_table->selectionModel()->selectedRows()) {
            if (const auto line = m_records->at(index.row())) {
                keys << line->line.key;
            }
        }
        for (ReviewedLine& line : m_lines) {
            if (keys.contains(line.line.key)) {
                line.reason = reason;
            }
        }
        show();
        if (!keys.isEmpty()) {
            m_table->selectKey(keys.first());
        }
    }

    void show() {
        m_records->setSource(rowsOf<ReviewedLine>(m_lines, [](const ReviewedLine& line) { return line.line.key; }));
    }

    FormDialog& m_dialog;
    QList<ReviewedLine> m_lines;
    RecordsOf<ReviewedLine>* m_records;
    RecordTable* m_table;
    QLineEdit* m_reason = nullptr;
};

void addAccessSentence(Form& form, const QString& sentence) {
    QLabel* label = makeLabel(sentence, TextRole::Body);
    label->setWordWrap(true);
    form.addWide(label);
}

QString savedInWords(const AccessCopy& copy) {
    return copy.isAddressProtected
               ? AccessCopyDialogWords::tr("The access copy is saved and not encrypted. The address is protected: hand it "
                                           "over, or use the safe contact only.")
               : AccessCopyDialogWords::tr(
                     "The access copy is saved. The file is not encrypted; it stands on the list of such files.");
}

/// The review stays until the file is written: whoever asks for no file keeps what was left out.
void saveAccessCopy(FormDialog* dialog, PageContext& context, const AccessCopy& copy, const QList<LeftOutLine>& leftOut) {
    const QString name = QStringLiteral("indsigtskopi-%1.pdf").arg(isoDate(context.workspace.clock.today()));
    context.ask.saveFile(dialog, AccessCopyDialogWords::tr("Save the access copy"), name, QStringLiteral("PDF (*.pdf)"),
                         [dialog = QPointer<FormDialog>(dialog), &context, copy, leftOut](const QString& path) {
                             if (!dialog) {
                                 return;
                             }
                             const Result<void> written = writeAccessCopy(context.workspace, copy, leftOut, path);
                             if (!written) {
                                 dialog->messages()->fail(written.error().message);
                                 return;
                             }
                             messagesFor(dialog->parentWidget())->tell(savedInWords(copy));
                             dialog->abandon();
                         });
}
} // namespace

void openAccessCopy(QWidget* page, PageContext& context, const AccessCopy& copy) {
    auto* dialog = new FormDialog(AccessCopyDialogWords::tr("Read through the access copy"),
                                  AccessCopyDialogWords::tr("Save as PDF…"), page, 1);
    dialog->setObjectName(QStringLiteral("accessCopyDialog"));
    addAccessSentence(*dialog->form(),
                      AccessCopyDialogWords::tr("Everything that is registered, %n line(s). Leave out only what would harm "
                                                "somebody else, or the citizen; the copy says how many lines are left out.",
                                                nullptr, copy.lineCount()));
    if (copy.isAddressProtected) {
        addAccessSentence(*dialog->form(),
                          AccessCopyDialogWords::tr("The address is protected: by hand or by the safe contact only."));
    }
    auto* review = new AccessReview(*dialog, copy);
    dialog->onSave([dialog, review, &context, copy]() -> Result<void> {
        saveAccessCopy(dialog, context, copy, review->leftOut());
        return Error{ErrorKind::Cancelled, {}};
    });
    dialog->resize(accessDialogWidth, dialog->height());
    dialog->open();
    review->table()->setFocus();
}

} // namespace brobygger
