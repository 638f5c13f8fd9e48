// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partner_forms/partner_form_store.h"

namespace brobygger {

namespace {
constexpr const char* allPartnerFormsSql = "SELECT * FROM partner_form ORDER BY year DESC, answered_on DESC, id DESC";
const QString skippedMark = QStringLiteral("-");

QString answersText(const QList<std::optional<int>>& answers) {
    QStringList texts;
    for (const std::optional<int>& answer : answers) {
        texts.append(answer ? QString::number(*answer) : skippedMark);
    }
    return texts.join(QLatin1Char(' '));
}

/// Always one of each statement; what is no answer was skipped.
QList<std::optional<int>> answersFromText(const QString& text) {
    const QStringList texts = text.split(QLatin1Char(' '));
    QList<std::optional<int>> answers;
    for (int at = 0; at < PartnerYearForm::statements; ++at) {
        const int answer = texts.value(at).toInt();
        const bool isAnswer = answer >= PartnerYearForm::least && answer <= PartnerYearForm::most;
        answers.append(isAnswer ? std::optional(answer) : std::nullopt);
    }
    return answers;
}
} // namespace

const StoreTable<PartnerYearForm>& PartnerFormStore::table() {
    using Form = PartnerYearForm;
    static const StoreTable<Form> table{"partner_form",
                                        RecordKind::PartnerForm,
                                        ownedByNobody<Form>,
                                        {field<&Form::partner>("partner_id"), field<&Form::year>("year"),
                                         field<&Form::answeredOn>("answered_on"), field<&Form::answeredBy>("answered_by"),
                                         asText<answersText, answersFromText, &Form::answers>("answers"),
                                         field<&Form::works>("works"), field<&Form::otherwise>("otherwise")}};
    return table;
}

std::optional<PartnerYearForm> PartnerFormStore::find(PartnerYearFormId id) const { return table().find(m_database, id); }

QList<PartnerYearForm> PartnerFormStore::all() const {
    Statement select(m_database, allPartnerFormsSql);
    return table().readAll(select);
}

void PartnerFormStore::insert(Write& write, const PartnerYearForm& form) { table().insert(write, form); }

void PartnerFormStore::update(Write& write, const PartnerYearForm& before, const PartnerYearForm& after) {
    table().update(write, before, after);
}

void PartnerFormStore::remove(Write& write, const PartnerYearForm& form) { table().remove(write, form); }

} // namespace brobygger
