// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/matching/refer_dialog.h"

#include "core/matching/wish_rules.h"
#include "core/workspace/workspace.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/commands/offer_undo.h"
#include "ui/kit/dialogs/form_dialog.h"
#include "ui/kit/forms/search_popup.h"
#include "ui/kit/look/theme.h"
#include "ui/kit/page.h"
#include "ui/matching/wish_card.h"
#include "ui/shared/code_choices.h"
#include "ui/shared/considerations/consideration_words.h"
#include "ui/shared/referrals/letter_target.h"
#include "ui/shared/workspace_draft_keeper.h"
#include "ui/shell/navigator.h"
#include "ui/shell/slice.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <optional>

namespace brobygger {

namespace {

constexpr int hitsShown = 12;

struct ReferDialogWords {
    Q_DECLARE_TR_FUNCTIONS(ReferDialog)
};

struct ReferFields {
    QPlainTextEdit* wish;
    QPlainTextEdit* practical;
    QLineEdit* companion;
    QPlainTextEdit* reason; ///< nothing when the offer fits
};

ReferFields makeFields(Form& form, const Workspace& workspace, const MatchList& list, const Match& match, CitizenId citizen) {
    const CitizenWish wish = workspace.matching.wish(citizen);
    ReferFields fields{};
    form.addWide(makeMindedLabel(workspace, citizen));
    fields.wish =
        form.text(QStringLiteral("wish"), ReferDialogWords::tr("What the citizen would like"), FieldNeed::Optional, 3);
    fields.wish->setPlainText(wish.words);
    form.setHelp(QStringLiteral("wish"),
                 ReferDialogWords::tr("Goes into the letter. Use the citizen's own words, nothing about illness."));
    fields.practical = form.text(QStringLiteral("practical"), ReferDialogWords::tr("Practical needs"), FieldNeed::Optional, 3);
    fields.practical->setPlainText(practicalWords(workspace, wish, list));
    fields.companion = form.line(QStringLiteral("companion"), ReferDialogWords::tr("Who comes along the first time"));
    form.setHelp(QStringLiteral("companion"),
                 ReferDialogWords::tr("Write “comes alone” when nobody does. Left empty, the letter asks for it."));
    if (match.eligible == Eligible::No) {
        fields.reason = form.text(QStringLiteral("directReason"), ReferDialogWords::tr("Why this offer all the same"),
                                  FieldNeed::Required, 3);
        form.setHelp(QStringLiteral("directReason"),
                     ReferDialogWords::tr("The offer does not fit. The reason stays here and is not in the letter."));
    }
    return fields;
}

/// Says that it was done, offers to take it back, and where the letter is.
void tellDrafted(QWidget* parent, PageContext& context, CitizenId citizen, const QString& offer,
                 const DraftedReferral& drafted) {
    offerTakeBack(parent, ReferDialogWords::tr("The referral to %1 is kept as a draft. It is sent with a letter.").arg(offer),
                  saying(drafted.undo, ReferDialogWords::tr("Taken back: there is no draft to %1 any more.").arg(offer)));
    if (MessageBar* bar = messagesFor(parent)) {
        // The message outlives the citizen's page and its context.
        bar->addNext(ReferDialogWords::tr("Write letter"), [&navigator = context.navigator, citizen, referral = drafted.id] {
            navigator.open(letterTarget(citizen, referral));
        });
    }
}

/// The referral to this offer that is not sent yet.
std::optional<OutgoingReferral> draftTo(const Workspace& workspace, CitizenId citizen, OfferId offer) {
    for (const OutgoingRow& row : workspace.outgoingReferrals.forCitizen(citizen)) {
        if (row.referral.offer == offer && row.referral.state == OutgoingState::Draft) {
            return row.referral;
        }
    }
    return std::nullopt;
}

/// Says that there is one, and leads to its letter, where its words are changed.
void tellOfDraft(QWidget* parent, PageContext& context, const OutgoingReferral& draft) {
    if (MessageBar* bar = messagesFor(parent)) {
        bar->ask(Tone::Amber,
                 ReferDialogWords::tr("There is a draft to %1 already. Go on with that one, or delete it first.")
                     .arg(context.workspace.matching.head(draft.offer).name),
                 ReferDialogWords::tr("Write letter"),
                 [&navigator = context.navigator, target = letterTarget(draft.citizen, draft.id)] { navigator.open(target); });
    }
}

} // namespace

void openReferDialog(QWidget* parent, PageContext& context, CitizenId citizen, OfferId offer) {
    Workspace& workspace = context.workspace;
    if (const auto draft = draftTo(workspace, citizen, offer)) {
        return tellOfDraft(parent, context, *draft);
    }
    const MatchList list = workspace.matching.forCitizen(citizen);
    const std::optional<Match> match = list.find(offer);
    if (!match) {
        return;
    }
    auto* dialog = new FormDialog(ReferDialogWords::tr("Refer to %1").arg(workspace.matching.head(offer).name),
                                  ReferDialogWords::tr("Draft referral"), parent, 1);
    dialog->setObjectName(QStringLiteral("referDialog"));
    const ReferFields fields = makeFields(*dialog->form(), workspace, list, *match, citizen);
    dialog->onSave([&workspace, &context, parent, citizen, offer, match, fields]() -> Result<void> {
        OutgoingReferral referral;
        referral.citizen = citizen;
        referral.offer = offer;
        referral.wish = fields.wish->toPlainText().trimmed();
        referral.practical = fields.practical->toPlainText().trimmed();
        referral.companion = fields.companion->text().trimmed();
        referral.score = match->score;
        referral.directReason = fields.reason ? fields.reason->toPlainText().trimmed() : QString();
        if (const Problems problems = checkDirectReferral(*match, referral.directReason); problems.hasErrors()) {
            return invalid(problems);
        }
        const auto drafted = workspace.outgoingReferrals.draft(referral);
        if (!drafted) {
            return drafted.error();
        }
        tellDrafted(parent, context, citizen, workspace.matching.head(offer).name, *drafted);
        return {};
    });
    dialog->setDraft(draftKeeper(workspace, QStringLiteral("refer/%1/%2").arg(citizen.toString(), offer.toString()), citizen,
                                 [=, &context] { openReferDialog(parent, context, citizen, offer); }));
    dialog->open();
    (fields.reason ? fields.reason : fields.wish)->setFocus();
}

void openDirectReferral(QWidget* parent, PageContext& context, CitizenId citizen) {
    Workspace& workspace = context.workspace;
    auto* dialog = new FormDialog(ReferDialogWords::tr("Direct referral"), ReferDialogWords::tr("Go on"), parent, 1);
    dialog->setObjectName(QStringLiteral("directReferralDialog"));
    auto* search = new SearchPopup([&workspace](const QString& text) {
        QList<Hit> hits;
        for (const OfferRow& row : workspace.offers.search(text, hitsShown)) {
            hits.append({row.name, row.provider, row.id.toString(), IconName::Offers, {}});
        }
        return hits;
    });
    search->setObjectName(QStringLiteral("offerField"));
    search->setPlaceholder(ReferDialogWords::tr("Name, provider or town"));
    dialog->form()->add(QStringLiteral("offer"), ReferDialogWords::tr("Offer"), search, FieldNeed::Required, FieldWidth::Full);
    dialog->form()->setHelp(QStringLiteral("offer"),
                            ReferDialogWords::tr("Any offer of the directory, also one that the list leaves out."));
    const auto chosen = std::make_shared<OfferId>();
    QObject::connect(search, &SearchPopup::chosen, dialog, [chosen, search, dialog](const Hit& hit) {
        *chosen = OfferId::fromString(hit.key);
        search->edit()->setText(hit.title);
        dialog->saveButton()->setFocus();
    });
    dialog->onSave([parent, &context, citizen, chosen]() -> Result<void> {
        if (!chosen->isValid()) {
            return invalidAt("offer", ReferDialogWords::tr("Choose the offer."));
        }
        openReferDialog(parent, context, citizen, *chosen);
        return {};
    });
    dialog->open();
    search->edit()->setFocus();
}

void openLeaveOutDialog(QWidget* parent, PageContext& context, CitizenId citizen, OfferId offer) {
    Workspace& workspace = context.workspace;
    auto* dialog = new FormDialog(ReferDialogWords::tr("Leave out %1").arg(workspace.matching.head(offer).name),
                                  ReferDialogWords::tr("Leave out"), parent, 1);
    dialog->setObjectName(QStringLiteral("leaveOutDialog"));
    auto* reason = dialog->form()->combo(
        QStringLiteral("reason"), ReferDialogWords::tr("Reason"),
        codeChoices(workspace, QStringLiteral("decline_reason"), ReferDialogWords::tr("Choose")), FieldNeed::Required);
    dialog->form()->setHelp(QStringLiteral("reason"),
                            ReferDialogWords::tr("The reason decides when the offer is proposed to this citizen again."));
    dialog->onSave([&workspace, parent, citizen, offer, reason]() -> Result<void> {
        if (reason->currentData().toString().isEmpty()) {
            return invalidAt("reason", ReferDialogWords::tr("Choose a reason."));
        }
        const Result<Undo> left = workspace.outgoingReferrals.leaveOut(citizen, offer, reason->currentData().toString());
        if (!left) {
            return left.error();
        }
        offerUndo(parent, ReferDialogWords::tr("The offer is left out for this citizen."), *left);
        return {};
    });
    dialog->setDraft(draftKeeper(workspace, QStringLiteral("leave-out/%1/%2").arg(citizen.toString(), offer.toString()),
                                 citizen, [=, &context] { openLeaveOutDialog(parent, context, citizen, offer); }));
    dialog->open();
    reason->setFocus();
}

} // namespace brobygger
