// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/matching/wish_form.h"

#include "core/matching/wish_rules.h"
#include "core/offers/offer_categories.h"
#include "core/workspace/workspace.h"
#include "ui/kit/form_dialog.h"
#include "ui/kit/offer_undo.h"
#include "ui/matching/times_field.h"
#include "ui/pickers/appointment_words.h"
#include "ui/pickers/draft_keeper.h"
#include "ui/shell/slice.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

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

/// Yes, no, or nobody asked.
QList<Choice> answers() {
    return {{WishFormWords::tr("not asked"), QVariant()}, {WishFormWords::tr("yes"), true}, {WishFormWords::tr("no"), false}};
}

QVariant answer(std::optional<bool> value) {
    return value ? QVariant(*value) : QVariant();
}

std::optional<bool> answer(const QComboBox* combo) {
    const QVariant value = combo->currentData();
    return value.isValid() ? std::optional(value.toBool()) : std::nullopt;
}

/// "15", "2,5": as one types it, without needless decimals.
QString plainNumber(double number) {
    return QString::number(number).replace(QLatin1Char('.'), QLatin1Char(','));
}

struct WishFields {
    QPlainTextEdit* words;
    NeedsField* needs;
    TimesField* times;
    QLineEdit* distance;
    QLineEdit* fee;
    QComboBox* transport;
    QComboBox* companion;
    QComboBox* wheelchair;
};

WishFields makeFields(Form& form, const Workspace& workspace, const CitizenWish& wish) {
    WishFields fields{};
    fields.words =
        form.text(QStringLiteral("words"), WishFormWords::tr("In the citizen's own words"), FieldNeed::Optional, 2);
    fields.words->setPlainText(wish.words);
    fields.needs = new NeedsField(workspace.settings.value(language));
    fields.needs->setObjectName(QStringLiteral("needsField"));
    fields.needs->setNeeds(wish.needs);
    form.add(QStringLiteral("needs"), WishFormWords::tr("Needs"), fields.needs, FieldNeed::Optional,
             FieldWidth::Full);
    fields.needs->nameChoices();
    fields.times = new TimesField;
    fields.times->setObjectName(QStringLiteral("timesField"));
    fields.times->setTimes(wish.ownTimes);
    form.add(QStringLiteral("ownTimes"), WishFormWords::tr("Has time"), fields.times, FieldNeed::Optional,
             FieldWidth::Full);
    fields.times->nameChoices();
    form.setHelp(QStringLiteral("ownTimes"), WishFormWords::tr("Without a tick, any time will do."));
    fields.transport =
        form.combo(QStringLiteral("transport"), WishFormWords::tr("Gets there"),
                   codeChoices(workspace, QStringLiteral("travel_mode"), WishFormWords::tr("not asked")));
    choose(fields.transport, wish.transport);
    fields.distance = form.line(QStringLiteral("maxDistanceKm"), WishFormWords::tr("At most how far (km)"));
    fields.distance->setText(wish.maxDistanceKm ? plainNumber(*wish.maxDistanceKm) : QString());
    fields.fee = form.line(QStringLiteral("maxFee"), WishFormWords::tr("At most how much each time (kr.)"));
    fields.fee->setText(wish.maxFee ? formatMoney(*wish.maxFee, Decimals::WhenNeeded) : QString());
    fields.companion = form.combo(QStringLiteral("needsCompanion"),
                                  WishFormWords::tr("Needs a companion the first times"), answers());
    choose(fields.companion, answer(wish.needsCompanion));
    fields.wheelchair =
        form.combo(QStringLiteral("needsWheelchair"), WishFormWords::tr("Uses a wheelchair"), answers());
    choose(fields.wheelchair, answer(wish.needsWheelchair));
    return fields;
}

/// What stands in the fields; what cannot be read is a problem at its field.
CitizenWish read(const WishFields& fields, CitizenId citizen, Problems& problems) {
    CitizenWish wish;
    wish.citizen = citizen;
    wish.words = fields.words->toPlainText().trimmed();
    wish.needs = fields.needs->needs();
    wish.ownTimes = fields.times->times();
    wish.transport = fields.transport->currentData().toString();
    wish.needsCompanion = answer(fields.companion);
    wish.needsWheelchair = answer(fields.wheelchair);
    if (!fields.distance->text().trimmed().isEmpty()) {
        bool isNumber = false;
        wish.maxDistanceKm = fields.distance->text()
                                 .replace(QLatin1Char(','), QLatin1Char('.'))
                                 .trimmed()
                                 .toDouble(&isNumber);
        if (!isNumber) {
            problems.error(QStringLiteral("maxDistanceKm"), WishFormWords::tr("Write kilometres as a number."));
        }
    }
    if (!fields.fee->text().trimmed().isEmpty()) {
        wish.maxFee = parseMoney(fields.fee->text());
        if (!wish.maxFee) {
            problems.error(QStringLiteral("maxFee"), WishFormWords::tr("Write an amount, for example 50."));
        }
    }
    return wish;
}

} // namespace

void openWishForm(QWidget* parent, PageContext& context, CitizenId citizen) {
    auto* dialog = new FormDialog(WishFormWords::tr("Needs and wishes"), WishFormWords::tr("Save"), parent);
    dialog->setObjectName(QStringLiteral("wishDialog"));
    Workspace& workspace = context.workspace;
    const WishFields fields = makeFields(*dialog->form(), workspace, workspace.matching.wish(citizen));
    dialog->onSave([&workspace, fields, citizen, parent]() -> Result<void> {
        Problems problems;
        const CitizenWish wish = read(fields, citizen, problems);
        if (problems.hasErrors()) {
            return invalid(problems);
        }
        const Result<Undo> saved = workspace.matching.saveWish(wish);
        if (!saved) {
            return saved.error();
        }
        offerUndo(parent, WishFormWords::tr("The wishes are saved."), saved);
        return {};
    });
    dialog->setDraft(draftKeeper(workspace, QStringLiteral("wish/") + citizen.toString(), citizen,
                                 [=, &context] { openWishForm(parent, context, citizen); }));
    dialog->open();
    fields.words->setFocus();
}

} // namespace brobygger
