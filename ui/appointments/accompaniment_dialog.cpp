// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/appointments/accompaniment_dialog.h"

#include "core/base/time/dates.h"
#include "core/volunteers/volunteer_rules.h"
#include "core/workspace/workspace.h"
#include "ui/kit/look/theme.h"
#include "ui/shared/appointments/appointment_words.h"
#include "ui/shared/entries/entry_fields.h"
#include "ui/shared/workspace_draft_keeper.h"

#include <QCoreApplication>
#include <QLabel>
#include <QSpinBox>

namespace brobygger {

namespace {
struct AccompanimentDialogWords {
    Q_DECLARE_TR_FUNCTIONS(AccompanimentDialog)
};

constexpr qsizetype appointmentsInForm = 8; // more than that nobody plans ahead
constexpr int reasonLines = 2;

QList<Choice> followerChoices(const Workspace& workspace, VolunteerId kept) {
    QList<Choice> choices;
    for (const VolunteerRow& row : workspace.volunteers.all()) {
        const Volunteer& volunteer = row.volunteer;
        const bool mayBeChosen = volunteer.kind == VolunteerKind::Companion && !volunteer.stoppedOn.isValid();
        if (!mayBeChosen && volunteer.id != kept) {
            continue;
        }
        const bool holds = whyNotFollowing(volunteer, workspace.clock.today()).isEmpty();
        choices.append({holds ? volunteer.name : AccompanimentDialogWords::tr("%1 (no valid statement)").arg(volunteer.name),
                        volunteer.id.value()});
    }
    return choices;
}

QList<Choice> stageChoices() {
    QList<Choice> choices{{AccompanimentDialogWords::tr("is not followed"), QVariant()}};
    for (const AccompanimentStage stage : allAccompanimentStages()) {
        choices.append({accompanimentStageLabel(stage), static_cast<int>(stage)});
    }
    return choices;
}

QVariant stageValue(const std::optional<AccompanimentStage>& stage) {
    return stage ? QVariant(static_cast<int>(*stage)) : QVariant();
}

/// The form of one plan, which lives as long as its dialog.
class AccompanimentForm final : public QObject {
public:
    AccompanimentForm(PageContext& context, FormDialog* dialog, const AccompanimentPlan& plan)
        : QObject(dialog)
        , m_workspace(context.workspace)
        , m_form(*dialog->form())
        , m_plan(plan)
        , m_steps(m_workspace.accompaniments.steps(plan.id))
        , m_ahead(m_workspace.accompaniments.ahead(plan.citizen, plan.id).mid(0, appointmentsInForm)) {
        addPlan();
        addStages();
        follow();
    }

    AccompanimentDraft entered() const {
        AccompanimentDraft draft{m_plan, {}};
        draft.plan.volunteer = chosen();
        draft.plan.appointments = m_over->value();
        draft.plan.reason = m_reason->toPlainText().trimmed();
        for (qsizetype at = 0; at < m_stages.size(); ++at) {
            const QVariant stage = m_stages.at(at)->currentData();
            draft.stages.append(
                {m_ahead.at(at).appointment.id,
                 stage.isValid() ? std::optional(static_cast<AccompanimentStage>(stage.toInt())) : std::nullopt});
        }
        return draft;
    }

private:
    VolunteerId chosen() const { return VolunteerId(m_volunteer->currentData().toLongLong()); }

    void addPlan() {
        m_volunteer = m_form.combo(QStringLiteral("volunteer"), AccompanimentDialogWords::tr("Volunteer"),
                                   followerChoices(m_workspace, m_plan.volunteer), FieldNeed::Required);
        if (m_plan.volunteer.isValid()) {
            choose(m_volunteer, m_plan.volunteer.value());
        }
        m_form.setHelp(QStringLiteral("volunteer"),
                       AccompanimentDialogWords::tr("Volunteers are entered on Cooperation, with their statement."));
        m_over = m_form.number(QStringLiteral("appointments"), AccompanimentDialogWords::tr("Fades over so many appointments"),
                               fewestAccompanied, mostAccompanied);
        m_over->setValue(m_plan.appointments);
        m_reason = m_form.text(QStringLiteral("reason"), AccompanimentDialogWords::tr("Why the name is told without consent"),
                               FieldNeed::Optional, reasonLines);
        m_reason->setPlainText(m_plan.reason);
        m_form.setHelp(QStringLiteral("reason"),
                       AccompanimentDialogWords::tr("No consent lets this volunteer know contact and practical matters."));
        connect(m_volunteer, &QComboBox::currentIndexChanged, this, [this] { follow(); });
        connect(m_over, &QSpinBox::valueChanged, this, [this] { propose(); });
    }

    void addStages() {
        m_form.section(AccompanimentDialogWords::tr("How each appointment is followed"));
        if (m_ahead.isEmpty()) {
            QLabel* none = makeLabel(AccompanimentDialogWords::tr("No appointment lies ahead. Book one first, or a series."),
                                     TextRole::Muted);
            none->setWordWrap(true);
            m_form.addWide(none);
        }
        m_proposed = proposedStages(m_over->value(), m_steps, m_ahead);
        for (qsizetype at = 0; at < m_ahead.size(); ++at) {
            const AppointmentRow& row = m_ahead.at(at);
            const QString what = whatAndWhere(m_workspace, row);
            const QString when = formatDateTime(row.appointment.startsAt);
            QComboBox* stage =
                m_form.combo(QStringLiteral("stage%1").arg(at),
                             what.isEmpty() ? when : AccompanimentDialogWords::tr("%1, %2").arg(when, what), stageChoices());
            choose(stage, stageValue(m_proposed.at(at).stage));
            m_stages.append(stage);
        }
    }

    /// What somebody chose stays; what was only proposed follows.
    void propose() {
        const QList<PlannedStage> now = proposedStages(m_over->value(), m_steps, m_ahead);
        for (qsizetype at = 0; at < m_stages.size(); ++at) {
            if (m_stages.at(at)->currentData() == stageValue(m_proposed.at(at).stage)) {
                choose(m_stages.at(at), stageValue(now.at(at).stage));
            }
        }
        m_proposed = now;
    }

    /// A reason is asked for where no consent lets the volunteer know.
    void follow() {
        const bool isAsked =
            chosen().isValid() && m_workspace.accompaniments.basis(m_plan.citizen, chosen()) == SharingBasis::Missing;
        m_form.setVisible(QStringLiteral("reason"), isAsked);
    }

    Workspace& m_workspace;
    Form& m_form;
    AccompanimentPlan m_plan;
    QList<AccompanimentRow> m_steps;
    QList<AppointmentRow> m_ahead;
    QList<PlannedStage> m_proposed;
    QComboBox* m_volunteer = nullptr;
    QSpinBox* m_over = nullptr;
    QPlainTextEdit* m_reason = nullptr;
    QList<QComboBox*> m_stages;
};

AccompanimentPlan planToOpen(const Workspace& workspace, CitizenId citizen) {
    AccompanimentPlan plan;
    plan.citizen = citizen;
    plan.begunOn = workspace.clock.today();
    return workspace.accompaniments.current(citizen).value_or(plan);
}

/// What the volunteer tells, as the form has it.
struct ToldTime {
    AccompanimentStepId id;
    std::optional<int> minutes;
    std::optional<double> kilometres;
};
} // namespace

void openAccompaniment(QWidget* parent, PageContext& context, CitizenId citizen) {
    Workspace& workspace = context.workspace;
    const AccompanimentPlan plan = planToOpen(workspace, citizen);
    auto* dialog =
        new FormDialog(AccompanimentDialogWords::tr("Plan of accompaniment"), AccompanimentDialogWords::tr("Save"), parent, 1);
    dialog->setObjectName(QStringLiteral("accompanimentDialog"));
    auto* form = new AccompanimentForm(context, dialog, plan);
    dialog->onSave([parent, &workspace, form]() -> Result<void> {
        const Result<Undo> arranged = workspace.accompaniments.arrange(form->entered());
        if (!arranged) {
            return arranged.error();
        }
        offerUndo(parent, AccompanimentDialogWords::tr("The plan of accompaniment is saved."), arranged);
        return {};
    });
    dialog->setDraft(draftKeeper(workspace, QStringLiteral("accompaniment/") + citizen.toString(), citizen,
                                 [=, &context] { openAccompaniment(parent, context, citizen); }));
    dialog->open();
}

void openAccompanimentTime(QWidget* parent, PageContext& context, const AccompanimentRow& row) {
    Workspace& workspace = context.workspace;
    auto* dialog = new FormDialog(AccompanimentDialogWords::tr("The volunteer's time and way"),
                                  AccompanimentDialogWords::tr("Save"), parent, 1);
    dialog->setObjectName(QStringLiteral("accompanimentTimeDialog"));
    const auto fields = std::make_shared<RecordFields<ToldTime>>(*dialog->form());
    fields->number<&ToldTime::minutes>("minutes", AccompanimentDialogWords::tr("Minutes"));
    decimalLine<&ToldTime::kilometres>(*fields, "kilometres", AccompanimentDialogWords::tr("Kilometres there and back"));
    dialog->form()->setHelp(QStringLiteral("kilometres"),
                            AccompanimentDialogWords::tr("They count among the costs of the course."));
    const ToldTime shown{row.step.id, row.step.minutes, row.step.kilometres};
    fields->show(shown);
    dialog->onCheck([fields] { return fields->problems(); });
    dialog->onSave([parent, &workspace, fields, shown]() -> Result<void> {
        const ToldTime typed = fields->typed(shown);
        const Result<Undo> told = workspace.accompaniments.tell(typed.id, typed.minutes, typed.kilometres);
        if (!told) {
            return told.error();
        }
        offerUndo(parent, AccompanimentDialogWords::tr("The volunteer's time is written down."), told);
        return {};
    });
    dialog->open();
}

} // namespace brobygger
