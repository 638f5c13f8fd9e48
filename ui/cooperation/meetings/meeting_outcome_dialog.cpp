// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cooperation/meetings/meeting_outcome_dialog.h"

#include "core/workspace/workspace.h"
#include "ui/kit/commands/offer_undo.h"
#include "ui/kit/dialogs/form_dialog.h"
#include "ui/kit/forms/date_field.h"
#include "ui/shared/workspace_draft_keeper.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QPlainTextEdit>

#include <memory>

namespace brobygger {

namespace {
struct OutcomeDialogWords {
    Q_DECLARE_TR_FUNCTIONS(MeetingOutcomeDialog)
};

constexpr int disagreementLines = 3;

/// The fields; shared by the form's functions, and gone with the form.
class MeetingOutcomeFields final {
public:
    MeetingOutcomeFields(Form& form, const Workspace& workspace, const Meeting& meeting)
        : m_meeting(meeting) {
        addPresent(form, workspace);
        m_disagreement = form.text(QStringLiteral("disagreement"), OutcomeDialogWords::tr("Disagreement"), FieldNeed::Optional,
                                   disagreementLines);
        form.setHelp(QStringLiteral("disagreement"),
                     OutcomeDialogWords::tr("Who disagreed with what, in their own words. It stands in the minutes."));
        m_disagreement->setPlainText(meeting.disagreement);
        m_next = form.date(QStringLiteral("nextOn"), OutcomeDialogWords::tr("Next meeting"), workspace.clock);
        show(m_next, meeting.nextOn);
        m_seen = form.date(QStringLiteral("seenOn"), OutcomeDialogWords::tr("The citizen saw the minutes on"), workspace.clock);
        form.setHelp(QStringLiteral("seenOn"), OutcomeDialogWords::tr("Until then the minutes say that they are a draft."));
        form.setVisible(QStringLiteral("seenOn"), meeting.citizen.isValid());
        show(m_seen, meeting.seenOn);
    }

    MeetingOutcome outcome() const {
        MeetingOutcome outcome{m_meeting.id,
                               {},
                               m_disagreement->toPlainText(),
                               m_next->date().value_or(QDate()),
                               m_seen->date().value_or(QDate())};
        for (const auto& [id, check] : m_present) {
            if (check->isChecked()) {
                outcome.present.append(id);
            }
        }
        return outcome;
    }

    /// What concerns all who may have been there is said at the first of them.
    Error atFields(Error error) const {
        Problems problems;
        for (const Problem& problem : error.problems.list()) {
            problems.error(problem.field == QLatin1String("present") ? m_first : problem.field, problem.message);
        }
        error.problems = problems;
        return error;
    }

private:
    static void show(DateField* field, QDate day) { field->setDate(day.isValid() ? std::optional(day) : std::nullopt); }

    void addPresent(Form& form, const Workspace& workspace) {
        form.section(OutcomeDialogWords::tr("Who was there"));
        for (const MeetingParticipantRow& row : workspace.meetings.participants(m_meeting.id)) {
            const QString name = QStringLiteral("present") + row.participant.id.toString();
            m_first = m_first.isEmpty() ? name : m_first;
            QCheckBox* check = form.check(name, row.title());
            check->setChecked(row.participant.wasPresent);
            m_present.append({row.participant.id, check});
        }
    }

    Meeting m_meeting;
    QList<std::pair<MeetingParticipantId, QCheckBox*>> m_present;
    QString m_first; ///< the field of the first of them
    QPlainTextEdit* m_disagreement = nullptr;
    DateField* m_next = nullptr;
    DateField* m_seen = nullptr;
};
} // namespace

void openMeetingOutcome(QWidget* parent, PageContext& context, MeetingId id) {
    Workspace& workspace = context.workspace;
    const auto meeting = workspace.meetings.find(id);
    if (!meeting) {
        return;
    }
    auto* dialog = new FormDialog(OutcomeDialogWords::tr("After the meeting"), OutcomeDialogWords::tr("Save"), parent);
    dialog->setObjectName(QStringLiteral("meetingOutcomeDialog"));
    const auto fields = std::make_shared<MeetingOutcomeFields>(*dialog->form(), workspace, *meeting);
    dialog->onSave([parent, &workspace, fields]() -> Result<void> {
        const auto concluded = workspace.meetings.conclude(fields->outcome());
        if (!concluded) {
            return fields->atFields(concluded.error());
        }
        offerUndo(parent, OutcomeDialogWords::tr("The meeting has been held. Its minutes are ready to be sent."), concluded);
        return {};
    });
    dialog->setDraft(draftKeeper(workspace, QStringLiteral("meeting-outcome/") + id.toString(), meeting->citizen,
                                 [=, &context] { openMeetingOutcome(parent, context, id); }));
    dialog->open();
}

} // namespace brobygger
