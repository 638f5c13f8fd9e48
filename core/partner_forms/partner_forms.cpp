// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partner_forms/partner_forms.h"

#include "core/partner_forms/partner_form_rules.h"
#include "core/partner_forms/partner_form_store.h"
#include "core/partners/partners.h"

namespace brobygger {

namespace {
/// Nothing that is taken back gives a partner a second form of a year.
Result<void> staysTheOnlyForm(Write& write, const PartnerYearForm& form) {
    const PartnerFormStore store(write.database());
    const QList<PartnerYearForm> all = store.all();
    const bool isThere = store.find(form.id).has_value();
    return isThere && isOfSameYear(form, all) ? Result<void>(recordTouched()) : Result<void>();
}
} // namespace

Result<PartnerYearForm> PartnerForms::checked(const PartnerYearForm& draft) const {
    PartnerYearForm form = draft;
    if (!m_partners.find(form.partner)) {
        form.partner = {}; // is said at its field
    }
    form.answers.resize(PartnerYearForm::statements);
    form.answeredBy = form.answeredBy.simplified();
    form.works = form.works.trimmed();
    form.otherwise = form.otherwise.trimmed();
    if (const Problems problems = check(form, all(), m_session.clock().today()); problems.hasErrors()) {
        return invalid(problems);
    }
    return form;
}

Result<Added<PartnerYearForm>> PartnerForms::add(const PartnerYearForm& draft) {
    PartnerYearForm entered = draft;
    entered.id = {};
    const auto form = checked(entered);
    if (!form) {
        return form.error();
    }
    return addRecord<PartnerFormStore>(m_session, QStringLiteral("partner_form.add"), *form);
}

Result<Undo> PartnerForms::change(const PartnerYearForm& draft) {
    const auto form = checked(draft);
    if (!form) {
        return form.error();
    }
    return changeRecord<PartnerFormStore>(
        m_session, QStringLiteral("partner_form.change"), form->id,
        [&](const PartnerYearForm&) -> Result<PartnerYearForm> { return *form; }, staysTheOnlyForm);
}

Result<Undo> PartnerForms::remove(PartnerYearFormId id) {
    return removeRecord<PartnerFormStore>(m_session, QStringLiteral("partner_form.remove"), id, staysTheOnlyForm);
}

std::optional<PartnerYearForm> PartnerForms::find(PartnerYearFormId id) const {
    return PartnerFormStore(m_session.database()).find(id);
}

QList<PartnerYearForm> PartnerForms::all() const { return PartnerFormStore(m_session.database()).all(); }

} // namespace brobygger
