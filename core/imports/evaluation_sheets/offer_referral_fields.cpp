// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/caseload/code_field.h"
#include "core/imports/evaluation_sheets/offer_referral_sheet.h"

namespace brobygger {

namespace {

QList<WordChoice> answerChoices() {
    return {{QStringLiteral("yes"),
             {QStringLiteral("ja"), QStringLiteral("ja"), QStringLiteral("yes"), QStringLiteral("accepteret")}},
            {QStringLiteral("no"),
             {QStringLiteral("nej"), QStringLiteral("nej"), QStringLiteral("no"), QStringLiteral("afslået")}}};
}

QList<WordChoice> endingChoices() {
    return {
        {QStringLiteral("completed"), {QStringLiteral("gennemført"), QStringLiteral("genomfört"), QStringLiteral("completed")}},
        {QStringLiteral("declined_by_offer"),
         {QStringLiteral("afslået af tilbuddet"), QStringLiteral("avböjt av verksamheten"),
          QStringLiteral("declined by the offer"), QStringLiteral("afslået")}},
        {QStringLiteral("cancelled_by_citizen"),
         {QStringLiteral("aflyst af borgeren"), QStringLiteral("avbokat av medborgaren"),
          QStringLiteral("cancelled by the citizen"), QStringLiteral("aflyst")}},
        {QStringLiteral("no_reply"), {QStringLiteral("intet svar"), QStringLiteral("inget svar"), QStringLiteral("no reply")}}};
}

} // namespace

QList<ImportField<OfferReferralLine>> offerReferralFields(const CaseloadWords& words) {
    using Line = OfferReferralLine;
    const auto whose = [](auto& line) -> auto& { return line.whose; };
    const auto dayOf = [&words](QDate OutgoingReferral::*at) {
        return key(dateAt<Line>([at](auto& line) -> auto& { return line.referral.*at; }, words.format));
    };
    QList<ImportField<Line>> fields = whoseFields<Line>(whose);
    fields << courseNumberField<Line>(whose, "course_id");
    fields << named(textField(&Line::offer), "offer_id", "offer",
                    {QStringLiteral("Tilbud"), QStringLiteral("Utbud"), QStringLiteral("Offer")});
    fields << named(dayOf(&OutgoingReferral::sentOn), "sent_on", "sentOn",
                    {QStringLiteral("Sendt"), QStringLiteral("Skickad"), QStringLiteral("Sent"), QStringLiteral("Sendt den")});
    fields << named(dayOf(&OutgoingReferral::answeredOn), "answered_on", "answeredOn",
                    {QStringLiteral("Svardato"), QStringLiteral("Svarsdatum"), QStringLiteral("Answered")});
    fields << named(key(wordAt<Line>(member(&Line::answer), answerChoices())), "answer", "answer",
                    {QStringLiteral("Svar"), QStringLiteral("Svar"), QStringLiteral("Answer")});
    fields << named(dayOf(&OutgoingReferral::startedOn), "started_on", "startedOn",
                    {QStringLiteral("Startet"), QStringLiteral("Startad"), QStringLiteral("Started")});
    fields << named(
        dayOf(&OutgoingReferral::endedOn), "ended_on", "endedOn",
        {QStringLiteral("Afsluttet"), QStringLiteral("Avslutad"), QStringLiteral("Closed"), QStringLiteral("Ended")});
    fields << named(key(wordAt<Line>(member(&Line::ending), endingChoices())), "state", "ending",
                    {QStringLiteral("Udfald"), QStringLiteral("Utfall"), QStringLiteral("Outcome")});
    fields << named(codeAt<Line>([](auto& line) -> auto& { return line.referral.endReason; }, words, "decline_reason"),
                    "end_reason", "endReason", {QStringLiteral("Grund"), QStringLiteral("Skäl"), QStringLiteral("Reason")});
    return fields;
}

} // namespace brobygger
