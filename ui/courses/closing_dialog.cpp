// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/courses/closing_dialog.h"

#include "core/base/time/dates.h"
#include "core/workspace/workspace.h"
#include "ui/kit/commands/offer_undo.h"
#include "ui/kit/dialogs/form_dialog.h"
#include "ui/kit/forms/date_field.h"
#include "ui/kit/look/theme.h"
#include "ui/kit/segments.h"
#include "ui/shared/code_choices.h"
#include "ui/shared/referrals/answer_dialog.h"
#include "ui/shared/workspace_draft_keeper.h"
#include "ui/shell/slice.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>

namespace brobygger {

namespace {
QString toValue(OpenItemDecision decision) { return QString::number(static_cast<int>(decision)); }

/// The dialog's working parts; a child of the dialog and gone with it.
class ClosingFields final : public QObject {
    Q_OBJECT
public:
    ClosingFields(FormDialog* dialog, PageContext& context, const Course& course);
    CourseClosing entered() const;
    /// The referral whose referrer is to be answered next; invalid: none.
    IncomingReferralId toAnswer() const;

private:
    void addHow();
    void addOpenItems();
    void addEndMeasurements();
    void addAnswer();
    void sayWhereTheNoteGoes(IncomingReferralId referral);
    QString kindWord(RecordKind kind) const;
    QString labelOf(const OpenItem& item) const;
    QList<Segment> decisionsFor(const OpenItem& item) const;
    void showHandOver();

    Form* m_form;
    PageContext& m_context;
    Course m_course;
    QList<OpenItem> m_items;
    QList<Segments*> m_decisions;
    IncomingReferralId m_unanswered;
    QComboBox* m_outcome = nullptr;
    QComboBox* m_reason = nullptr;
    Segments* m_planned = nullptr;
    DateField* m_on = nullptr;
    QPlainTextEdit* m_note = nullptr;
    QLineEdit* m_handedOverTo = nullptr;
    QCheckBox* m_answer = nullptr;
};

ClosingFields::ClosingFields(FormDialog* dialog, PageContext& context, const Course& course)
    : QObject(dialog)
    , m_form(dialog->form())
    , m_context(context)
    , m_course(course)
    , m_items(context.workspace.courses.openItems(course.id)) {
    addHow();
    addOpenItems();
    addEndMeasurements();
    addAnswer();
}

void ClosingFields::addHow() {
    const Workspace& workspace = m_context.workspace;
    m_outcome = m_form->combo(QStringLiteral("outcome"), tr("How it ended"),
                              codeChoices(workspace, QStringLiteral("course_outcome"), tr("Choose")), FieldNeed::Required);
    m_reason = m_form->combo(QStringLiteral("reason"), tr("Reason"),
                             codeChoices(workspace, QStringLiteral("closing_reason"), tr("Not stated")));
    m_planned = new Segments;
    m_planned->setObjectName(QStringLiteral("wasPlannedSegments"));
    m_planned->setSegments({{tr("Planned"), QStringLiteral("yes")}, {tr("Not planned"), QStringLiteral("no")}});
    m_planned->setSubject(tr("Was the ending planned?"));
    m_form->add(QStringLiteral("wasPlanned"), tr("Was the ending planned?"), m_planned, FieldNeed::Required);
    m_on = m_form->date(QStringLiteral("on"), tr("Ended on"), workspace.clock, FieldNeed::Required);
    m_on->setDate(workspace.clock.today());
    m_note = m_form->text(QStringLiteral("note"), tr("Closing note"), FieldNeed::Optional, 3);
}

QString ClosingFields::kindWord(RecordKind kind) const {
    switch (kind) {
    case RecordKind::Todo: return tr("Task");
    case RecordKind::Appointment: return tr("Appointment");
    case RecordKind::OutgoingReferral: return tr("Referral to an offer");
    default: break;
    }
    return {};
}

QString ClosingFields::labelOf(const OpenItem& item) const {
    if (item.kind == RecordKind::IncomingReferral) {
        return item.title; // says what it is and of which day by itself
    }
    return QStringLiteral("%1: %2, %3").arg(kindWord(item.kind), item.title, formatDate(item.on));
}

QList<Segment> ClosingFields::decisionsFor(const OpenItem& item) const {
    if (item.isOver) {
        return {{tr("Attended"), toValue(OpenItemDecision::Attended)},
                {tr("Outcome not known"), toValue(OpenItemDecision::Cancel)},
                {tr("Keep on the list"), toValue(OpenItemDecision::Keep)}};
    }
    const QString cancel = item.kind == RecordKind::Todo               ? tr("Drop the task")
                           : item.kind == RecordKind::IncomingReferral ? tr("End it")
                                                                       : tr("Call it off");
    return {{cancel, toValue(OpenItemDecision::Cancel)},
            {tr("Hand over"), toValue(OpenItemDecision::HandOver)},
            {tr("Keep on the list"), toValue(OpenItemDecision::Keep)}};
}

void ClosingFields::addOpenItems() {
    if (m_items.isEmpty()) {
        m_form->section(tr("Nothing is left open"));
        return;
    }
    m_form->section(tr("%n things are still open", nullptr, static_cast<int>(m_items.size())));
    for (qsizetype at = 0; at < m_items.size(); ++at) {
        const OpenItem& item = m_items[at];
        const QString label = labelOf(item);
        auto* decision = new Segments;
        decision->setObjectName(openItemField(at) + QStringLiteral("Segments"));
        decision->setSegments(decisionsFor(item));
        decision->setSubject(label);
        m_form->add(openItemField(at), label, decision, FieldNeed::Required, FieldWidth::Full);
        if (item.isOver) {
            m_form->setHelp(openItemField(at), tr("The outcome is missing. A no-show or a cancellation is entered on the tab "
                                                  "Appointments before the course is closed."));
        }
        connect(decision, &Segments::changed, this, &ClosingFields::showHandOver);
        m_decisions << decision;
    }
    m_handedOverTo = m_form->line(QStringLiteral("handedOverTo"), tr("Handed over to"), FieldNeed::Required);
    showHandOver();
}

void ClosingFields::showHandOver() {
    const bool handsOver = std::any_of(m_decisions.cbegin(), m_decisions.cend(), [](const Segments* decision) {
        return decision->value() == toValue(OpenItemDecision::HandOver);
    });
    m_form->setVisible(QStringLiteral("handedOverTo"), handsOver);
}

/// What the programme asks for at the end and nobody has filled in: it may wait, and then it stays due.
void ClosingFields::addEndMeasurements() {
    const Workspace& workspace = m_context.workspace;
    Course ended = m_course;
    ended.closedOn = workspace.clock.today();
    QStringList missing;
    for (const MeasurementMoment& moment : workspace.measurements.calendar(ended, workspace.clock.today())) {
        const Instrument* instrument = workspace.instruments.catalogue().find(moment.instrument);
        if (moment.when == QLatin1String("end") && moment.state != MeasurementState::Made && instrument != nullptr) {
            missing << instrument->name.in(workspace.settings.value(language));
        }
    }
    if (missing.isEmpty()) {
        return;
    }
    m_form->section(tr("Questionnaires of the end"));
    auto* words = makeLabel(tr("Not filled in yet: %1. They can be filled in now, on the tab Measurements, or later: they stay "
                               "on Today.")
                                .arg(missing.join(QStringLiteral(", "))),
                            TextRole::Body);
    words->setWordWrap(true);
    words->setObjectName(QStringLiteral("endMeasurementsLabel"));
    m_form->addWide(words);
}

void ClosingFields::addAnswer() {
    IncomingReferralId ofCourse;
    for (const IncomingRow& row : m_context.workspace.incomingReferrals.forCitizen(m_course.citizen)) {
        const bool isOfCourse = !row.referral.course.isValid() || row.referral.course == m_course.id;
        if (isOfCourse) {
            ofCourse = row.referral.id;
        }
        if (!row.referral.answeredOn.isValid() && isOfCourse) {
            m_unanswered = row.referral.id;
        }
    }
    sayWhereTheNoteGoes(m_unanswered.isValid() ? m_unanswered : ofCourse);
    if (m_unanswered.isValid()) {
        m_form->section(tr("The referrer has not been answered"));
        m_answer = m_form->check(QStringLiteral("answer"), tr("Write the answer when the course is closed"));
        m_answer->setChecked(true);
    }
}

/// The referrer reads the note only when the citizen has agreed to it.
void ClosingFields::sayWhereTheNoteGoes(IncomingReferralId referral) {
    const auto answer = m_context.workspace.referrerAnswers.prepare(referral, ReplyKind::Closing);
    if (!answer) {
        return; // nobody has referred
    }
    const bool isLeftOut = answer->leftOut.contains(QStringLiteral("plan"));
    const QString left = tr("Left out of the answer to the referrer, since it tells of the plan.");
    m_form->setHelp(QStringLiteral("note"), isLeftOut ? left + QLatin1Char(' ') + answer->whyLeftOut.first()
                                                      : tr("Goes into the answer to the referrer."));
}

IncomingReferralId ClosingFields::toAnswer() const {
    return m_answer != nullptr && m_answer->isChecked() ? m_unanswered : IncomingReferralId();
}

CourseClosing ClosingFields::entered() const {
    CourseClosing closing;
    closing.outcome = m_outcome->currentData().toString();
    closing.reason = m_reason->currentData().toString();
    if (!m_planned->value().isEmpty()) {
        closing.wasPlanned = m_planned->value() == QLatin1String("yes");
    }
    closing.note = m_note->toPlainText();
    closing.on = m_on->date().value_or(QDate());
    closing.items = m_items;
    for (qsizetype at = 0; at < m_decisions.size(); ++at) {
        if (const QString value = m_decisions[at]->value(); !value.isEmpty()) {
            closing.items[at].decision = static_cast<OpenItemDecision>(value.toInt());
        }
    }
    closing.handedOverTo = m_handedOverTo ? m_handedOverTo->text() : QString();
    return closing;
}

/// Over the page where the course was closed, so that one is there again afterwards; an invalid referral asks for no answer.
void writeAnswer(QWidget* page, PageContext& context, CitizenId citizen, IncomingReferralId referral) {
    for (const IncomingRow& row : context.workspace.incomingReferrals.forCitizen(citizen)) {
        if (row.referral.id == referral) {
            AnswerDialog::open(page, context, row);
        }
    }
}
} // namespace

void openClosing(QWidget* parent, PageContext& context, const Course& course) {
    auto* dialog = new FormDialog(ClosingFields::tr("Close the course"), ClosingFields::tr("Close the course"), parent);
    dialog->setObjectName(QStringLiteral("closingDialog"));
    auto* fields = new ClosingFields(dialog, context, course);
    dialog->onSave([&context, fields, course, page = QPointer<QWidget>(parent)]() -> Result<void> {
        const auto closed = context.workspace.courses.close(course.id, fields->entered());
        if (!closed) {
            return closed.error();
        }
        if (page) {
            offerTakeBack(page, ClosingFields::tr("The course is closed."),
                          saying(*closed, ClosingFields::tr("Taken back: the course is open again.")));
            writeAnswer(page, context, course.citizen, fields->toAnswer());
        }
        return {};
    });
    dialog->setDraft(draftKeeper(context.workspace, QStringLiteral("closing/") + course.id.toString(), course.citizen,
                                 [=, &context] { openClosing(parent, context, course); }));
    dialog->open();
}

} // namespace brobygger

#include "closing_dialog.moc"
