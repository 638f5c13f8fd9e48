// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_voices.h"

#include "core/base/id_source.h"
#include "core/demo/demo_appointments.h"

namespace brobygger {

namespace {
constexpr int focusMonthsBack = 2;
constexpr int formDaysBack = 45;
constexpr int consentDaysBefore = 7;

struct DemoTheme {
    const char* name;
    const char* said;
};
constexpr DemoTheme demoThemes[] = {
    {"Vejen hen til tilbuddet", "Det første fremmøde er det sværeste. Flere gik kun derhen, fordi nogen gik med, eller fordi "
                                "bussen var slået op på forhånd."},
    {"At blive ringet op", "Et opkald dagen før blev nævnt af de fleste. Det skal komme fra en, man kender."},
    {"Når der er mange om det",
     "Det hjælper, at én ved, hvad de andre har aftalt. Nogle fortæller stadig det samme flere steder."},
};

/// Said by the participant at this place, under the theme at that one.
struct DemoQuote {
    qsizetype participant;
    qsizetype theme;
    const char* text;
};
constexpr DemoQuote demoQuotes[] = {
    {0, 1, "Nu ringer de, før det går galt, og ikke bagefter."},
    {2, 0, "Jeg var ikke kommet ind ad døren alene."},
    {2, 2, "Jeg skal ikke begynde forfra hver gang."},
    {3, 0, "Jeg gik to gange forbi, før jeg gik ind."},
    {4, 2, "Jeg ved ikke altid, hvem der har hvad."},
};

/// Consent to taking part, and how far what is said may be used, by the place of the citizen.
constexpr QuoteUse usesOfCitizens[] = {QuoteUse::Outside, QuoteUse::Working, QuoteUse::None};

FocusParticipant participantIn(const FocusGroup& group, QuoteUse use, IdSource& ids) {
    FocusParticipant participant;
    participant.id = FocusParticipantId(ids.next());
    participant.group = group.id;
    participant.consentedOn = group.day.addDays(-consentDaysBefore);
    participant.quoteUse = use;
    return participant;
}

void addDemoParticipants(DemoVoices& voices, const QList<CitizenId>& citizens, IdSource& ids) {
    FocusParticipant relative = participantIn(voices.group, QuoteUse::Outside, ids);
    relative.role = QStringLiteral("Pårørende");
    FocusParticipant volunteer = participantIn(voices.group, QuoteUse::None, ids);
    volunteer.role = QStringLiteral("Frivillig fra et tilbud");
    volunteer.consentedOn = {};
    voices.participants = {relative, volunteer};
    qsizetype at = 0;
    for (const QuoteUse use : usesOfCitizens) {
        if (at < citizens.size()) {
            FocusParticipant participant = participantIn(voices.group, use, ids);
            participant.citizen = citizens[at++];
            voices.participants.append(participant);
        }
    }
}

void addDemoTalk(DemoVoices& voices, IdSource& ids) {
    for (const DemoTheme& theme : demoThemes) {
        voices.themes.append(
            {FocusThemeId(ids.next()), voices.group.id, QString::fromUtf8(theme.name), QString::fromUtf8(theme.said)});
    }
    for (const DemoQuote& quote : demoQuotes) {
        if (quote.participant < voices.participants.size()) {
            voices.quotes.append({FocusQuoteId(ids.next()), voices.group.id, voices.participants[quote.participant].id,
                                  voices.themes[quote.theme].id, QString::fromUtf8(quote.text)});
        }
    }
}

PartnerYearForm demoForm(const DemoWorld& world, PartnerId partner, IdSource& ids) {
    PartnerYearForm form;
    form.id = PartnerYearFormId(ids.next());
    form.partner = partner;
    const QDate day = world.today.addDays(-formDaysBack);
    form.answeredOn = workingDayFor(day, day);
    form.year = form.answeredOn.year();
    return form;
}

QList<PartnerYearForm> demoForms(const DemoWorld& world, IdSource& ids) {
    PartnerYearForm clinic = demoForm(world, world.clinics.first().id, ids);
    clinic.answeredBy = QStringLiteral("Praktiserende læge");
    clinic.answers = {5, 3, 4, {}, 4};
    clinic.works = QStringLiteral("Der er én at ringe til, og borgeren kommer mere forberedt.");
    clinic.otherwise = QStringLiteral("En kort besked, når et forløb slutter.");
    PartnerYearForm unit = demoForm(world, world.others.last().id, ids);
    unit.answeredBy = QStringLiteral("Teamleder");
    unit.answers = {4, 4, 5, 4, 5};
    unit.works = QStringLiteral("Rundbordssamtalerne.");
    unit.otherwise = QStringLiteral("Færre skemaer.");
    return {clinic, unit};
}
} // namespace

QDate demoFocusGroupDay(const DemoWorld& world) {
    const QDate day = world.today.addMonths(-focusMonthsBack);
    return workingDayFor(day, day);
}

DemoVoices makeDemoVoices(const DemoWorld& world, const QList<CitizenId>& citizens, IdSource& ids) {
    DemoVoices voices;
    voices.group.id = FocusGroupId(ids.next());
    voices.group.programmeId = world.programme.id;
    voices.group.day = demoFocusGroupDay(world);
    voices.group.title = QStringLiteral("Hvad gjorde en forskel?");
    voices.group.guide = QStringLiteral("Hvad fik dig til at komme første gang?\nHvad hjalp, og hvad var i vejen?\n"
                                        "Hvad skulle vi have gjort anderledes?");
    voices.group.moderator = QStringLiteral("Karen Eksempel");
    voices.group.place = QStringLiteral("Biblioteket");
    addDemoParticipants(voices, citizens, ids);
    addDemoTalk(voices, ids);
    voices.forms = demoForms(world, ids);
    return voices;
}

} // namespace brobygger
