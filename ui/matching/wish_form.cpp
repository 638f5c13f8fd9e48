// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/matching/wish_form.h"

#include "core/matching/wish_rules.h"
#include "core/offers/offer_categories.h"
#include "core/workspace/workspace.h"
#include "ui/kit/commands/offer_undo.h"
#include "ui/kit/dialogs/form_dialog.h"
#include "ui/kit/forms/record_fields.h"
#include "ui/matching/times_field.h"
#include "ui/shared/code_choices.h"
#include "ui/shared/workspace_draft_keeper.h"
#include "ui/shell/slice.h"

#include <QCoreApplication>
#include <QGridLayout>

namespace brobygger {

namespace {

struct WishFormWords {
    Q_DECLARE_TR_FUNCTIONS(WishForm)
};

/// The categories as ticks in two columns.
class NeedsField final : public QWidget {
public:
    explicit NeedsField(const QString& language) {
        auto* grid = new QGridLayout(this);
        grid->setContentsMargins(0, 0, 0, 0);
        int at = 0;
        for (const OfferCategory& category : offerCategories()) {
            auto* check = new QCheckBox(category.name(language));
            check->setObjectName(QStringLiteral("need_%1Check").arg(category.id));
            grid->addWidget(check, at / 2, at % 2);
            m_checks.append({category.id, check});
            ++at;
        }
        setFocusProxy(m_checks.first().second);
    }
    QStringList needs() const {
        QStringList ids;
        for (const auto& [id, check] : m_checks) {
            if (check->isChecked()) {
                ids.append(id);
            }
        }
        return ids;
    }
    /// Each tick says what it is a choice of. For when it stands in the form, which names its first one after the whole.
    void nameChoices() {
        for (const auto& [id, check] : m_checks) {
            check->setAccessibleName(WishFormWords::tr("Need: %1").arg(check->text()));
        }
    }
    void setNeeds(const QStringList& needs) {
        for (const auto& [id, check] : m_checks) {
            check->setChecked(needs.contains(id));
        }
    }

private:
    QList<std::pair<QString, QCheckBox*>> m_checks;
};

/// "15", "2,5": as one types it, without needless decimals.
QString plainNumber(double number) { return QString::number(number).replace(QLatin1Char('.'), QLatin1Char(',')); }

std::optional<double> kilometres(QString typed) {
    bool isNumber = false;
    const double number = typed.replace(QLatin1Char(','), QLatin1Char('.')).toDouble(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

void addNeeds(Form& form, RecordFields<CitizenWish>& fields, const QString& language) {
    auto* needs = new NeedsField(language);
    needs->setObjectName(QStringLiteral("needsField"));
    form.add(QStringLiteral("needs"), WishFormWords::tr("Needs"), needs, FieldNeed::Optional, FieldWidth::Full);
    needs->nameChoices();
    fields.bindPart<&CitizenWish::needs>([needs] { return needs->needs(); },
                                         [needs](const QStringList& ids) { needs->setNeeds(ids); });
}

void addTimes(Form& form, RecordFields<CitizenWish>& fields) {
    auto* times = new TimesField;
    times->setObjectName(QStringLiteral("timesField"));
    form.add(QStringLiteral("ownTimes"), WishFormWords::tr("Has time"), times, FieldNeed::Optional, FieldWidth::Full);
    times->nameChoices();
    form.setHelp(QStringLiteral("ownTimes"), WishFormWords::tr("Without a tick, any time will do."));
    fields.bindPart<&CitizenWish::ownTimes>([times] { return times->times(); },
                                            [times](const std::optional<WeekTimes>& own) { times->setTimes(own); });
}

RecordFields<CitizenWish> makeFields(Form& form, const Workspace& workspace) {
    RecordFields<CitizenWish> fields(form);
    const QString notAsked = WishFormWords::tr("not asked");
    fields.text<&CitizenWish::words>("words", WishFormWords::tr("In the citizen's own words"), 2);
    addNeeds(form, fields, workspace.settings.value(language));
    addTimes(form, fields);
    fields.choice<&CitizenWish::transport>("transport", WishFormWords::tr("Gets there"),
                                           codeChoices(workspace, QStringLiteral("travel_mode"), notAsked));
    fields.value<&CitizenWish::maxDistanceKm>("maxDistanceKm", WishFormWords::tr("At most how far (km)"), plainNumber,
                                              kilometres, WishFormWords::tr("Write kilometres as a number."));
    fields.amount<&CitizenWish::maxFee>("maxFee", WishFormWords::tr("At most how much each time (kr.)"));
    fields.answer<&CitizenWish::needsCompanion>("needsCompanion", WishFormWords::tr("Needs a companion the first times"),
                                                notAsked);
    fields.answer<&CitizenWish::needsWheelchair>("needsWheelchair", WishFormWords::tr("Uses a wheelchair"), notAsked);
    return fields;
}

} // namespace

void openWishForm(QWidget* parent, PageContext& context, CitizenId citizen) {
    auto* dialog = new FormDialog(WishFormWords::tr("Needs and wishes"), WishFormWords::tr("Save"), parent);
    dialog->setObjectName(QStringLiteral("wishDialog"));
    Workspace& workspace = context.workspace;
    RecordFields<CitizenWish> fields = makeFields(*dialog->form(), workspace);
    fields.show(workspace.matching.wish(citizen));
    dialog->onCheck([fields] { return fields.problems(); });
    dialog->onSave([&workspace, fields, citizen, parent]() -> Result<void> {
        const Result<Undo> saved = workspace.matching.saveWish(fields.typed(workspace.matching.wish(citizen)));
        if (!saved) {
            return saved.error();
        }
        offerUndo(parent, WishFormWords::tr("The wishes are saved."), saved);
        return {};
    });
    dialog->setDraft(draftKeeper(workspace, QStringLiteral("wish/") + citizen.toString(), citizen,
                                 [=, &context] { openWishForm(parent, context, citizen); }));
    dialog->open();
    dialog->form()->field(QStringLiteral("words"))->setFocus();
}

} // namespace brobygger
