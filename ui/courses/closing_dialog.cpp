// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/courses/closing_dialog.h"

#include "core/base/dates.h"
#include "core/workspace/workspace.h"
#include "ui/kit/date_field.h"
#include "ui/kit/form_dialog.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/page.h"
#include "ui/pickers/appointment_words.h"
#include "ui/shell/slice.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>

namespace brobygger {

namespace {
/// The dialog's working parts; a child of the dialog and gone with it.
class ClosingFields final : public QObject {
    Q_OBJECT
public:
    ClosingFields(FormDialog* dialog, PageContext& context, const Course& course);
    CourseClosing entered() const;

private:
    void addHow();
    void addOpenItems();
    QString kindWord(RecordKind kind) const;
    void decideAll();

    Form* m_form;
    PageContext& m_context;
    Course m_course;
    QList<OpenItem> m_items;
    QList<QComboBox*> m_decisions;
    QComboBox* m_outcome = nullptr;
    QComboBox* m_reason = nullptr;
    QComboBox* m_planned = nullptr;
    DateField* m_on = nullptr;
    QPlainTextEdit* m_note = nullptr;
    QLineEdit* m_handedOverTo = nullptr;
};

ClosingFields::ClosingFields(FormDialog* dialog, PageContext& context, const Course& course)
    : QObject(dialog)
    , m_form(dialog->form())
    , m_context(context)
    , m_course(course)
    , m_items(context.workspace.courses.openItems(course.id)) {
    addHow();
    addOpenItems();
}

void ClosingFields::addHow() {
    const Workspace& workspace = m_context.workspace;
    m_outcome = m_form->combo(QStringLiteral("outcome"), tr("How it ended"),
                              codeChoices(workspace, QStringLiteral("course_outcome"), tr("Choose")), FieldNeed::Required);
    m_reason = m_form->combo(QStringLiteral("reason"), tr("Reason"),
                             codeChoices(workspace, QStringLiteral("closing_reason"), tr("Not stated")));
    m_planned = m_form->combo(QStringLiteral("wasPlanned"), tr("Was the ending planned?"),
                              {{tr("Choose"), QVariant()}, {tr("Planned"), true}, {tr("Not planned"), false}},
                              FieldNeed::Required);
    m_on = m_form->date(QStringLiteral("on"), tr("Ended on"), workspace.clock, FieldNeed::Required);
    m_on->setDate(workspace.clock.today());
    m_note = m_form->text(QStringLiteral("note"), tr("Closing note"), FieldNeed::Optional, 3);
}

QString ClosingFields::kindWord(RecordKind kind) const {
    switch (kind) {
    case RecordKind::Todo: return tr("Task");
    case RecordKind::Appointment: return tr("Appointment");
    case RecordKind::IncomingReferral: return tr("Referral to us");
    case RecordKind::OutgoingReferral: return tr("Referral to an offer");
    default: break;
    }
    return {};
}

void ClosingFields::addOpenItems() {
    if (m_items.isEmpty()) {
        m_form->section(tr("Nothing is left open"));
        return;
    }
    m_form->section(tr("%n things are still open", nullptr, static_cast<int>(m_items.size())));
    const QList<Choice> decisions{{tr("Cancel"), static_cast<int>(OpenItemDecision::Cancel)},
                                  {tr("Hand over"), static_cast<int>(OpenItemDecision::HandOver)},
                                  {tr("Keep on the list"), static_cast<int>(OpenItemDecision::Keep)}};
    int number = 0;
    for (const OpenItem& item : std::as_const(m_items)) {
        const QString label =
            QStringLiteral("%1: %2, %3").arg(kindWord(item.kind), item.title, formatDate(item.on));
        m_decisions << m_form->combo(QStringLiteral("openItem%1").arg(++number), label, decisions);
        connect(m_decisions.last(), &QComboBox::currentIndexChanged, this, &ClosingFields::decideAll);
    }
    m_handedOverTo = m_form->line(QStringLiteral("handedOverTo"), tr("Handed over to"), FieldNeed::Required);
    decideAll();
}

void ClosingFields::decideAll() {
    bool handsOver = false;
    for (qsizetype at = 0; at < m_decisions.size(); ++at) {
        m_items[at].decision = static_cast<OpenItemDecision>(m_decisions[at]->currentData().toInt());
        handsOver = handsOver || m_items[at].decision == OpenItemDecision::HandOver;
    }
    m_form->setVisible(QStringLiteral("handedOverTo"), handsOver);
}

CourseClosing ClosingFields::entered() const {
    CourseClosing closing;
    closing.outcome = m_outcome->currentData().toString();
    closing.reason = m_reason->currentData().toString();
    if (const QVariant planned = m_planned->currentData(); planned.isValid()) {
        closing.wasPlanned = planned.toBool();
    }
    closing.note = m_note->toPlainText();
    closing.on = m_on->date().value_or(QDate());
    closing.items = m_items;
    closing.handedOverTo = m_handedOverTo ? m_handedOverTo->text() : QString();
    return closing;
}
} // namespace

void openClosing(QWidget* parent, PageContext& context, const Course& course) {
    auto* dialog = new FormDialog(ClosingFields::tr("Close the course"), ClosingFields::tr("Close the course"), parent);
    dialog->setObjectName(QStringLiteral("closingDialog"));
    auto* fields = new ClosingFields(dialog, context, course);
    dialog->onSave([&context, fields, id = course.id, page = QPointer<QWidget>(parent)]() -> Result<void> {
        auto closed = context.workspace.courses.close(id, fields->entered());
        if (closed) {
            if (MessageBar* bar = messagesFor(page)) {
                bar->tell(ClosingFields::tr("The course is closed. It can be taken up again as a new one."));
            }
        }
        return closed;
    });
    dialog->open();
}

} // namespace brobygger

#include "closing_dialog.moc"
