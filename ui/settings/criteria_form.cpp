// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/criteria_form.h"

#include "core/programmes/criteria_edit.h"
#include "core/workspace/workspace.h"
#include "ui/kit/dialogs/form_dialog.h"
#include "ui/settings/criteria_preview.h"
#include "ui/shell/slice.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <utility>

namespace brobygger {

namespace {

struct CriteriaFormWords {
    Q_DECLARE_TR_FUNCTIONS(CriteriaForm)
};

constexpr int takenOut = -1;
constexpr int oldest = 120;
constexpr int mostIndicators = 99;

QList<Choice> criterionChoices() {
    return {{CriteriaFormWords::tr("must be met"), static_cast<int>(CriterionKind::Required)},
            {CriteriaFormWords::tr("indicator"), static_cast<int>(CriterionKind::Indicator)},
            {CriteriaFormWords::tr("keeps out"), static_cast<int>(CriterionKind::Exclusion)},
            {CriteriaFormWords::tr("not asked"), takenOut}};
}

/// The fields of one criterion; limits only of an age.
struct CriterionFields {
    QString id;
    QComboBox* kind = nullptr;
    QSpinBox* min = nullptr;
    QSpinBox* max = nullptr;
    std::optional<int> formerMin; ///< of another test than of age, which the form leaves alone
    std::optional<int> formerMax;
};

std::optional<int> limitIn(const QSpinBox* box, std::optional<int> former) {
    if (!box) {
        return former;
    }
    return box->value() > 0 ? std::optional(box->value()) : std::nullopt;
}

/// All fields of the form.
struct CriteriaFields {
    QList<CriterionFields> criteria;
    QPlainTextEdit* added = nullptr;
    QSpinBox* needed = nullptr;

    CriteriaEdit typed() const {
        CriteriaEdit edit;
        for (const CriterionFields& one : criteria) {
            const int kind = one.kind->currentData().toInt();
            edit.criteria.append({one.id, kind == takenOut ? std::nullopt : std::optional(static_cast<CriterionKind>(kind)),
                                  limitIn(one.min, one.formerMin), limitIn(one.max, one.formerMax)});
        }
        edit.added = added->toPlainText();
        edit.needed = needed->value();
        return edit;
    }
};

QSpinBox* ageField(Form& form, const QString& name, const QString& label, std::optional<int> value) {
    QSpinBox* box = form.number(name, label, 0, oldest);
    box->setSpecialValueText(QStringLiteral("–"));
    box->setValue(value.value_or(0));
    return box;
}

CriterionFields makeCriterionFields(Form& form, const Criterion& criterion, const QString& words) {
    CriterionFields fields;
    fields.id = criterion.id;
    fields.formerMin = criterion.test.min;
    fields.formerMax = criterion.test.max;
    fields.kind = form.combo(criterion.id, criterion.text.in(words), criterionChoices());
    choose(fields.kind, static_cast<int>(criterion.kind));
    if (criterion.test.kind == CriterionTestKind::Age) {
        fields.min =
            ageField(form, criterion.id + QStringLiteral("Min"), CriteriaFormWords::tr("From age"), criterion.test.min);
        fields.max =
            ageField(form, criterion.id + QStringLiteral("Max"), CriteriaFormWords::tr("To and with age"), criterion.test.max);
    }
    return fields;
}

CriteriaFields makeCriteriaFields(Form& form, const CriteriaSet& set, const QString& words) {
    CriteriaFields fields;
    for (const Criterion& criterion : set.criteria) {
        fields.criteria.append(makeCriterionFields(form, criterion, words));
    }
    fields.added = form.text(QStringLiteral("added"), CriteriaFormWords::tr("New criteria"), FieldNeed::Optional, 2);
    form.setHelp(QStringLiteral("added"),
                 CriteriaFormWords::tr("One on each line. Each becomes an indicator that is asked in the talk."));
    fields.needed = form.number(QStringLiteral("needed"), CriteriaFormWords::tr("Indicators needed"), 0, mostIndicators);
    fields.needed->setValue(static_cast<int>(set.indicatorsNeeded.value));
    return fields;
}

/// The preview follows every field.
void follow(const CriteriaFields& fields, CriteriaPreview* preview, const std::function<CriteriaSet()>& changed) {
    const auto showIt = [preview, changed] { preview->show(changed()); };
    for (const CriterionFields& one : fields.criteria) {
        QObject::connect(one.kind, &QComboBox::currentIndexChanged, preview, showIt);
    }
    QObject::connect(fields.added, &QPlainTextEdit::textChanged, preview, showIt);
    QObject::connect(fields.needed, &QSpinBox::valueChanged, preview, showIt);
}

Programme withSet(Programme programme, const CriteriaSet& changed) {
    for (CriteriaSet& set : programme.criteriaSets) {
        if (set.id == changed.id) {
            set = changed;
        }
    }
    return programme;
}

} // namespace

void openCriteriaForm(QWidget* over, PageContext& context, const Programme& programme, const QString& criteriaSet,
                      const std::function<void(const Undo&)>& saved) {
    const QString words = context.workspace.settings.value(language);
    const CriteriaSet set = programme.criteriaSet(criteriaSet);
    auto* dialog = new FormDialog(CriteriaFormWords::tr("Change the criteria"), CriteriaFormWords::tr("Save"), over);
    dialog->setObjectName(QStringLiteral("criteriaFormDialog"));
    const CriteriaFields fields = makeCriteriaFields(*dialog->form(), set, words);
    auto* preview = new CriteriaPreview(context, programme.id, set);
    dialog->form()->addWide(preview);
    const auto changed = [set, fields] {
        return editedCriteria(set, fields.typed(), CriteriaFormWords::tr("decided in the project"));
    };
    follow(fields, preview, changed);
    dialog->onCheck([changed] { return checkCriteria(changed()); });
    dialog->onSave([&context, programme, changed, saved]() -> Result<void> {
        const Result<Undo> revised = context.workspace.programmes.revise(withSet(programme, changed()));
        if (!revised) {
            return revised.error();
        }
        saved(*revised);
        return {};
    });
    dialog->open();
}

} // namespace brobygger
