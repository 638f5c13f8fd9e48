// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/measurements/considerations/answer_form.h"

#include "core/workspace/workspace.h"
#include "ui/kit/commands/offer_undo.h"
#include "ui/kit/dialogs/form_dialog.h"
#include "ui/kit/forms/date_field.h"
#include "ui/measurements/considerations/consideration_dialog.h"
#include "ui/shared/code_choices.h"
#include "ui/shared/workspace_draft_keeper.h"
#include "ui/shell/slice.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>

#include <memory>

namespace brobygger {

namespace {
struct AnswerFormWords {
    Q_DECLARE_TR_FUNCTIONS(ConsiderationsAnswerForm)
};

constexpr int answerColumns = 3;

struct AreaFields {
    QString area;
    QLineEdit* shortTerm = nullptr;
    DateField* until = nullptr;
    QLineEdit* longTerm = nullptr;
};

/// Who answers for a kind of partner.
QString authorOf(const Workspace& workspace, const ConsiderationsRequest& request) {
    const auto partner = workspace.partners.find(request.partner);
    if (!partner) {
        return {};
    }
    switch (partner->kind) {
    case PartnerKind::Hospital: return QStringLiteral("hospital");
    case PartnerKind::Clinic: return QStringLiteral("doctor");
    case PartnerKind::Municipal: return QStringLiteral("municipality");
    case PartnerKind::Voluntary:
    case PartnerKind::Other: break;
    }
    return {};
}

/// The sheet; shared by the form's functions, and gone with the form.
class AnswerSheet final {
public:
    AnswerSheet(Form& form, const Workspace& workspace, const ConsiderationsRequest& request) {
        m_on = form.date(QStringLiteral("endedOn"), AnswerFormWords::tr("Answered on"), workspace.clock, FieldNeed::Required);
        m_author = form.combo(QStringLiteral("author"), AnswerFormWords::tr("Described by"),
                              codeChoices(workspace, QStringLiteral("consideration_author"), AnswerFormWords::tr("Choose")),
                              FieldNeed::Required);
        m_authorName = form.line(QStringLiteral("authorName"), AnswerFormWords::tr("Department or name"));
        m_source = form.line(QStringLiteral("source"), AnswerFormWords::tr("Document it stands in"));
        form.section(AnswerFormWords::tr("What the answer says")); // begins a row, so that each area stands in one
        for (const Choice& area : codeChoices(workspace, QStringLiteral("consideration_area"))) {
            addArea(form, workspace, area);
        }
        m_nothing = form.check(QStringLiteral("nothing"), AnswerFormWords::tr("There is nothing to mind"));
        m_on->setDate(workspace.clock.today());
        choose(m_author, authorOf(workspace, request));
        m_authorName->setText(request.recipient);
    }

    ConsiderationsAnswer answer() const {
        ConsiderationsAnswer said{m_on->date().value_or(QDate()), m_author->currentData().toString(),
                                  m_authorName->text().trimmed(), m_source->text().trimmed(),
                                  m_nothing->isChecked(),         {}};
        for (const AreaFields& fields : m_areas) {
            if (isShortSaid(fields)) {
                WorkConsideration one = consideration(fields, fields.shortTerm, ConsiderationTerm::ShortTerm);
                one.validTo = fields.until->date().value_or(QDate());
                said.considerations.append(one);
            }
            if (!fields.longTerm->text().trimmed().isEmpty()) {
                said.considerations.append(consideration(fields, fields.longTerm, ConsiderationTerm::LongTerm));
            }
        }
        return said;
    }

    /// What core says of the considerations by their number, at the fields they stand in.
    Error atFields(Error error) const {
        QHash<QString, QString> places;
        int number = 0;
        for (const AreaFields& fields : m_areas) {
            if (isShortSaid(fields)) {
                places.insert(QStringLiteral("words%1").arg(number), fields.area + QStringLiteral("Short"));
                places.insert(QStringLiteral("validTo%1").arg(number), fields.area + QStringLiteral("Until"));
                ++number;
            }
            if (!fields.longTerm->text().trimmed().isEmpty()) {
                places.insert(QStringLiteral("words%1").arg(number), fields.area + QStringLiteral("Long"));
                ++number;
            }
        }
        Problems placed;
        for (const Problem& problem : error.problems.list()) {
            placed.error(places.value(problem.field, problem.field), problem.message);
        }
        error.problems = placed;
        return error;
    }

private:
    void addArea(Form& form, const Workspace& workspace, const Choice& area) {
        AreaFields fields;
        fields.area = area.value.toString();
        fields.shortTerm =
            form.line(fields.area + QStringLiteral("Short"), AnswerFormWords::tr("Short term: %1").arg(area.label));
        fields.until =
            form.date(fields.area + QStringLiteral("Until"), AnswerFormWords::tr("Until: %1").arg(area.label), workspace.clock);
        fields.longTerm = form.line(fields.area + QStringLiteral("Long"), AnswerFormWords::tr("Long term: %1").arg(area.label));
        doubtIllness(form, fields.area + QStringLiteral("Short"), fields.shortTerm, workspace);
        doubtIllness(form, fields.area + QStringLiteral("Long"), fields.longTerm, workspace);
        m_areas.append(fields);
    }

    /// A day alone says too little, and is told so.
    static bool isShortSaid(const AreaFields& fields) {
        return !fields.shortTerm->text().trimmed().isEmpty() || fields.until->date().has_value();
    }

    static WorkConsideration consideration(const AreaFields& fields, const QLineEdit* words, ConsiderationTerm term) {
        WorkConsideration one;
        one.area = fields.area;
        one.words = words->text().trimmed();
        one.term = term;
        return one;
    }

    DateField* m_on = nullptr;
    QComboBox* m_author = nullptr;
    QLineEdit* m_authorName = nullptr;
    QLineEdit* m_source = nullptr;
    QCheckBox* m_nothing = nullptr;
    QList<AreaFields> m_areas;
};
} // namespace

void openConsiderationsAnswer(QWidget* parent, PageContext& context, const ConsiderationsRequest& request) {
    Workspace& workspace = context.workspace;
    auto* dialog = new FormDialog(AnswerFormWords::tr("Answer from %1").arg(request.recipient), AnswerFormWords::tr("Save"),
                                  parent, answerColumns);
    dialog->setObjectName(QStringLiteral("considerationsAnswerDialog"));
    const auto sheet = std::make_shared<AnswerSheet>(*dialog->form(), workspace, request);
    dialog->onSave([sheet, parent, &workspace, request]() -> Result<void> {
        const auto answered = workspace.considerations.answer(request.id, sheet->answer());
        if (!answered) {
            return sheet->atFields(answered.error());
        }
        offerUndo(parent,
                  AnswerFormWords::tr("The answer from %1 is entered, and the request is closed.").arg(request.recipient),
                  *answered);
        return {};
    });
    dialog->setDraft(draftKeeper(workspace, QStringLiteral("considerations-answer/") + request.id.toString(), request.citizen,
                                 [=, &context] { openConsiderationsAnswer(parent, context, request); }));
    dialog->open();
}

} // namespace brobygger
