// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/considerations/request_form.h"

#include "core/considerations/request_rules.h"
#include "core/workspace/workspace.h"
#include "ui/shared/citizens/search_field.h"
#include "ui/shared/entries/entry_fields.h"
#include "ui/shared/workspace_draft_keeper.h"
#include "ui/shell/slice.h"

#include <QCoreApplication>

namespace brobygger {

namespace {
struct RequestFormWords {
    Q_DECLARE_TR_FUNCTIONS(RequestForm)
};

using RequestFields = RecordFields<ConsiderationsRequest>;

constexpr int partnersFound = 8;

/// A partner of the file, or whoever is written.
void addRecipient(Form& form, RequestFields& fields, const Workspace& workspace) {
    auto* whom = new SearchField(QStringLiteral("recipient"), [&workspace](const QString& text) {
        QList<Hit> hits;
        for (const Partner& partner : workspace.partners.search(text, partnersFound)) {
            hits.append(
                {partner.name, partner.town, partner.id.toString(), IconName::Cooperation, partnerKindLabel(partner.kind)});
        }
        return hits;
    });
    whom->setPlaceholder(RequestFormWords::tr("Search partners, or write a department"));
    whom->setNothingFoundHint(RequestFormWords::tr("Try fewer letters, or let it stand as you have written it."));
    form.add(QStringLiteral("recipient"), RequestFormWords::tr("Whom you ask"), whom, FieldNeed::Required, FieldWidth::Full);
    fields.bind(
        [whom] {
            return QStringList{whom->key(), whom->text()};
        },
        [whom](const ConsiderationsRequest& request) {
            whom->choose(request.partner.isValid() ? request.partner.toString() : QString(), request.recipient);
        },
        [whom](ConsiderationsRequest& request) {
            request.partner = PartnerId::fromString(whom->key());
            request.recipient = whom->text();
        });
}

void addRequestFields(Form& form, RequestFields& fields, const Workspace& workspace) {
    addRecipient(form, fields, workspace);
    fields.date<&ConsiderationsRequest::answerBy>("answerBy", RequestFormWords::tr("Answer needed by"), workspace.clock,
                                                  FieldNeed::Required);
    fields.date<&ConsiderationsRequest::sickListedOn>("sickListedOn", RequestFormWords::tr("On sick leave since"),
                                                      workspace.clock);
    fields.date<&ConsiderationsRequest::operatedOn>("operatedOn", RequestFormWords::tr("Operated on, as told"),
                                                    workspace.clock);
    fields.date<&ConsiderationsRequest::dischargedOn>("dischargedOn", RequestFormWords::tr("Discharged on, as told"),
                                                      workspace.clock);
    fields.text<&ConsiderationsRequest::planned>("planned", RequestFormWords::tr("Which job or offer is planned"), 2);
    form.setHelp(QStringLiteral("planned"), RequestFormWords::tr("Nothing about illness. The letter asks for none."));
}
} // namespace

void openRequestForm(QWidget* parent, PageContext& context, const ConsiderationsRequest& request, const QString& draftName,
                     const std::function<void(const ConsiderationsRequest&)>& saved) {
    Workspace& workspace = context.workspace;
    auto* dialog =
        new FormDialog(RequestFormWords::tr("Ask for considerations"), RequestFormWords::tr("Show the letter"), parent);
    dialog->setObjectName(QStringLiteral("considerationsRequestDialog"));
    const auto fields = std::make_shared<RequestFields>(*dialog->form());
    addRequestFields(*dialog->form(), *fields, workspace);
    fields->show(request);
    dialog->onCheck([fields, request, &workspace] { return check(fields->typed(request), workspace.clock.today()); });
    dialog->onSave([fields, request, &workspace, saved]() -> Result<void> {
        ConsiderationsRequest typed = fields->typed(workspace.considerations.findRequest(request.id).value_or(request));
        if (typed.id.isValid()) {
            if (const auto changed = workspace.considerations.change(typed); !changed) {
                return changed.error();
            }
        } else {
            const auto added = workspace.considerations.draft(typed);
            if (!added) {
                return added.error();
            }
            typed.id = added->id;
        }
        saved(typed);
        return {};
    });
    dialog->setDraft(draftKeeper(workspace, draftName, request.citizen,
                                 [=, &context] { openRequestForm(parent, context, request, draftName, saved); }));
    dialog->open();
}

} // namespace brobygger
