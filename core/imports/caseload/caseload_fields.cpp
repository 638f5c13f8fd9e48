// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/caseload/caseload_fields.h"

#include "core/imports/caseload/code_field.h"
#include "core/imports/caseload/funder_field.h"
#include "core/imports/caseload/rung_columns.h"
#include "core/imports/caseload/verdict_words.h"

namespace brobygger {

namespace {

/// As many answers as a sheet may have columns for.
constexpr int mostAnswers = 24;

template <class Line> auto whoseOf() {
    return [](auto& line) -> auto& { return line.whose; };
}

template <class Line>
ImportField<Line> dayField(QDate Line::*day, const CellFormat& format, const char* id, const char* property) {
    return named(key(dateField(day, format)), id, property,
                 {QStringLiteral("Dato"), QStringLiteral("Datum"), QStringLiteral("Date"), QStringLiteral("Dag")});
}

template <class Line> ImportField<Line> clockField(QTime Line::*time) {
    return named(key(timeAt<Line>(member(time))), "time", "time",
                 {QStringLiteral("Kl."), QStringLiteral("Kl."), QStringLiteral("Time"), QStringLiteral("Klokken"),
                  QStringLiteral("Tid"), QStringLiteral("Tidspunkt"), QStringLiteral("Starttid")});
}

QList<WordChoice> modes() {
    return {{QStringLiteral("with_worker"),
             {QStringLiteral("sammen"), QStringLiteral("tillsammans"), QStringLiteral("with the worker")}},
            {QStringLiteral("citizen"),
             {QStringLiteral("borgeren selv"), QStringLiteral("medborgaren själv"), QStringLiteral("the citizen alone")}},
            {QStringLiteral("paper"), {QStringLiteral("papir"), QStringLiteral("papper"), QStringLiteral("paper")}}};
}

/// What stands under a heading that asks whether somebody came.
QHash<QString, QStringList> attendanceWords() {
    return {{QStringLiteral("attended"), {QStringLiteral("ja"), QStringLiteral("fremmødt")}},
            {QStringLiteral("no_show"),
             {QStringLiteral("udeblev"), QStringLiteral("ikke mødt"), QStringLiteral("kom ikke"), QStringLiteral("mødte ikke"),
              QStringLiteral("mødte ikke op"), QStringLiteral("ikke fremmødt")}}};
}

QHash<QString, QStringList> companionWords() {
    return {{QStringLiteral("none"),
             {QStringLiteral("selv"), QStringLiteral("alene"), QStringLiteral("kommer selv"), QStringLiteral("kommer alene"),
              QStringLiteral("ensam"), QStringLiteral("alone")}}};
}

QHash<QString, QStringList> sourceWords() {
    return {{QStringLiteral("citizen"),
             {QStringLiteral("selv"), QStringLiteral("borger"), QStringLiteral("selvhenvendelse"), QStringLiteral("själv")}},
            {QStringLiteral("gp"), {QStringLiteral("læge"), QStringLiteral("egen læge")}}};
}

QHash<QString, QStringList> contactKindWords() {
    return {{QStringLiteral("call"),
             {QStringLiteral("telefon"), QStringLiteral("telefonisk"), QStringLiteral("telefonopkald"), QStringLiteral("tlf."),
              QStringLiteral("telefonsamtale"), QStringLiteral("ring"), QStringLiteral("phone"), QStringLiteral("call")}},
            {QStringLiteral("email"), {QStringLiteral("mail")}},
            {QStringLiteral("video_meeting"), {QStringLiteral("video")}}};
}

QHash<QString, QStringList> contactOutcomeWords() {
    return {{QStringLiteral("reached"),
             {QStringLiteral("talte med borger"), QStringLiteral("talte med borgeren"), QStringLiteral("svarede")}},
            {QStringLiteral("no_answer"), {QStringLiteral("svarede ikke"), QStringLiteral("tog ikke telefonen")}}};
}

/// "WHO-5" of "WHO-5 trivsel": what people call a questionnaire whose name begins with its abbreviation. Empty for one that
/// begins with a word.
QString abbreviationIn(const QString& name) {
    const QString first = name.section(QLatin1Char(' '), 0, 0);
    return first.size() > 1 && first == first.toUpper() ? first : QString();
}

/// Shown by their names; an abbreviation that two of them begin with means neither.
QList<WordChoice> questionnaires(const InstrumentCatalogue* instruments) {
    QList<WordChoice> values;
    const QList<Instrument> all = instruments != nullptr ? instruments->all() : QList<Instrument>();
    QHash<QString, int> times;
    for (const Instrument& instrument : all) {
        ++times[abbreviationIn(instrument.name.da)];
    }
    for (const Instrument& instrument : all) {
        QStringList words{instrument.name.in(QStringLiteral("da")), instrument.name.in(QStringLiteral("sv")),
                          instrument.name.in(QStringLiteral("en"))};
        const QString abbreviation = abbreviationIn(instrument.name.da);
        if (!abbreviation.isEmpty() && times.value(abbreviation) == 1) {
            words.append(abbreviation);
        }
        values.append({instrument.id, words});
    }
    return values;
}

ImportField<MeasurementLine> answerField(int number) {
    ImportField<MeasurementLine> field;
    field.read = readNumberCell;
    const qsizetype at = number - 1;
    field.text = [at](const MeasurementLine& line) { return line.answers.value(at); };
    field.put = [at](MeasurementLine& line, const QString& text) {
        while (line.answers.size() <= at) {
            line.answers.append(QString());
        }
        line.answers[at] = text;
    };
    field.id = QStringLiteral("answer_%1").arg(number);
    field.property = field.id;
    for (const char* name :
         {"Svar %1", "Svar %1", "Answer %1", "Spørgsmål %1", "Spm. %1", "Sp. %1", "Fråga %1", "Question %1"}) {
        field.names.append(QString::fromUtf8(name).arg(number));
    }
    return field;
}

} // namespace

QList<ImportField<CourseLine>> courseFields(const CaseloadWords& words) {
    const auto whose = whoseOf<CourseLine>();
    const auto course = [](auto part) { return [part](auto& line) -> auto& { return line.course.*part; }; };
    const auto referral = [](auto part) { return [part](auto& line) -> auto& { return line.referral.*part; }; };
    const CellFormat& format = words.format;
    QList<ImportField<CourseLine>> fields = whoseFields<CourseLine>(whose);
    fields << courseNumberField<CourseLine>(whose, "own_number");
    fields << named(key(dateAt<CourseLine>(referral(&IncomingReferral::receivedOn), format)), "received_on", "receivedOn",
                    {QStringLiteral("Henvist"), QStringLiteral("Remitterad"), QStringLiteral("Referred"),
                     QStringLiteral("Henvist den"), QStringLiteral("Henvisningsdato"), QStringLiteral("Henvist dato"),
                     QStringLiteral("Dato for henvisning")});
    fields << named(codeAt<CourseLine>(referral(&IncomingReferral::source), words, "referral_source", sourceWords()), "source",
                    "source",
                    {QStringLiteral("Henvist af"), QStringLiteral("Remitterad av"), QStringLiteral("Referred by"),
                     QStringLiteral("Henviser")});
    fields << named(textAt<CourseLine>(member(&CourseLine::clinic)), "partner_id", "clinic",
                    {QStringLiteral("Klinik"), QStringLiteral("Klinik"), QStringLiteral("Clinic"), QStringLiteral("Lægehus")});
    fields << funderField<CourseLine>(course(&Course::funder), words);
    fields << named(dateAt<CourseLine>(referral(&IncomingReferral::firstContactOn), format), "first_contact_on",
                    "firstContactOn",
                    {QStringLiteral("Første kontakt"), QStringLiteral("Första kontakt"), QStringLiteral("First contact")});
    fields << named(dateAt<CourseLine>(course(&Course::askedOn), format), "asked_on", "askedOn",
                    {QStringLiteral("Spurgt"), QStringLiteral("Tillfrågad"), QStringLiteral("Asked")});
    fields << named(dateAt<CourseLine>(course(&Course::agreedOn), format), "agreed_on", "agreedOn",
                    {QStringLiteral("Sagt ja"), QStringLiteral("Tackat ja"), QStringLiteral("Agreed")});
    fields << named(dateAt<CourseLine>(course(&Course::refusedOn), format), "refused_on", "refusedOn",
                    {QStringLiteral("Sagt nej"), QStringLiteral("Tackat nej"), QStringLiteral("Refused")});
    fields << named(codeAt<CourseLine>(course(&Course::refusalReason), words, "participation_no"), "refusal_reason",
                    "refusalReason",
                    {QStringLiteral("Nej-grund"), QStringLiteral("Skäl till nej"), QStringLiteral("Reason for refusing")});
    fields << named(dateAt<CourseLine>([](auto& line) -> auto& { return line.screening.screenedOn; }, format), "screened_on",
                    "screenedOn", {QStringLiteral("Screenet"), QStringLiteral("Screenad"), QStringLiteral("Screened")});
    fields << named(wordAt<CourseLine>(member(&CourseLine::tool), verdictWords()), "verdict", "tool",
                    {QStringLiteral("Redskab"), QStringLiteral("Verktyg"), QStringLiteral("Tool")});
    fields << named(wordAt<CourseLine>(member(&CourseLine::decision), verdictWords()), "decision", "decision",
                    {QStringLiteral("Afgørelse"), QStringLiteral("Beslut"), QStringLiteral("Decision")});
    fields << named(key(dateAt<CourseLine>(course(&Course::startedOn), format)), "started_on", "startedOn",
                    {QStringLiteral("Startet"), QStringLiteral("Startad"), QStringLiteral("Started"), QStringLiteral("Start"),
                     QStringLiteral("Startdato")});
    fields << named(key(dateAt<CourseLine>(course(&Course::closedOn), format)), "closed_on", "closedOn",
                    {QStringLiteral("Afsluttet"), QStringLiteral("Avslutad"), QStringLiteral("Closed"), QStringLiteral("Slut"),
                     QStringLiteral("Slutdato")});
    fields << named(always(codeAt<CourseLine>(course(&Course::outcome), words, "course_outcome")), "outcome", "outcome",
                    {QStringLiteral("Udfald"), QStringLiteral("Utfall"), QStringLiteral("Outcome")});
    fields << named(codeAt<CourseLine>(course(&Course::closingReason), words, "closing_reason"), "closing_reason",
                    "closingReason",
                    {QStringLiteral("Afslutningsgrund"), QStringLiteral("Avslutsskäl"), QStringLiteral("Closing reason")});
    fields << named(yesNoAt<CourseLine>(course(&Course::wasPlanned)), "was_planned", "wasPlanned",
                    {QStringLiteral("Planlagt"), QStringLiteral("Planerat"), QStringLiteral("Planned")});
    return fields + rungFields(words);
}

QList<ImportField<AppointmentLine>> appointmentFields(const CaseloadWords& words) {
    const auto whose = whoseOf<AppointmentLine>();
    const auto part = [](auto at) { return [at](auto& line) -> auto& { return line.appointment.*at; }; };
    QList<ImportField<AppointmentLine>> fields = whoseFields<AppointmentLine>(whose);
    fields << courseNumberField<AppointmentLine>(whose, "course_id");
    fields << dayField(&AppointmentLine::day, words.format, "day", "date");
    fields << clockField(&AppointmentLine::time);
    fields << named(key(codeAt<AppointmentLine>(part(&Appointment::sector), words, "sector")), "sector", "sector",
                    {QStringLiteral("Sektor"), QStringLiteral("Sektor"), QStringLiteral("Sector")});
    fields << named(textAt<AppointmentLine>(part(&Appointment::title)), "title", "title",
                    {QStringLiteral("Hvad det drejer sig om"), QStringLiteral("Vad det gäller"),
                     QStringLiteral("What it is about"), QStringLiteral("Hvad"), QStringLiteral("Om"), QStringLiteral("Emne"),
                     QStringLiteral("Aftale"), QStringLiteral("Formål"), QStringLiteral("Titel"), QStringLiteral("Ärende"),
                     QStringLiteral("Title"), QStringLiteral("Subject")});
    fields << named(textAt<AppointmentLine>(part(&Appointment::place)), "place", "place",
                    {QStringLiteral("Sted"), QStringLiteral("Plats"), QStringLiteral("Place")});
    fields << named(codeAt<AppointmentLine>(part(&Appointment::outcome), words, "appointment_outcome", attendanceWords()),
                    "outcome", "outcome",
                    {QStringLiteral("Udfald"), QStringLiteral("Utfall"), QStringLiteral("Outcome"), QStringLiteral("Fremmødt"),
                     QStringLiteral("Fremmøde"), QStringLiteral("Mødt")});
    fields << named(
        codeAt<AppointmentLine>(part(&Appointment::noShowReason), words, "no_show_reason"), "no_show_reason", "noShowReason",
        {QStringLiteral("Udeblivelsesgrund"), QStringLiteral("Skäl till uteblivande"), QStringLiteral("Reason for no-show")});
    fields << named(codeAt<AppointmentLine>(part(&Appointment::remedy), words, "remedy"), "remedy", "remedy",
                    {QStringLiteral("Afhjælpning"), QStringLiteral("Åtgärd"), QStringLiteral("Remedy")});
    fields << named(codeAt<AppointmentLine>(part(&Appointment::companion), words, "companion", companionWords()), "companion",
                    "companion", {QStringLiteral("Ledsager"), QStringLiteral("Ledsagare"), QStringLiteral("Companion")});
    fields << named(codeAt<AppointmentLine>(part(&Appointment::transport), words, "transport"), "transport", "transport",
                    {QStringLiteral("Transport"), QStringLiteral("Transport"), QStringLiteral("Transport")});
    fields << named(moneyAt<AppointmentLine>(part(&Appointment::transportPrice), words.format), "transport_price",
                    "transportPrice",
                    {QStringLiteral("Transportpris"), QStringLiteral("Transportpris"), QStringLiteral("Transport price")});
    fields << named(textAt<AppointmentLine>(member(&AppointmentLine::offer)), "offer_id", "offer",
                    {QStringLiteral("Tilbud"), QStringLiteral("Utbud"), QStringLiteral("Offer")});
    fields << named(yesNoAt<AppointmentLine>(part(&Appointment::isSoft)), "is_soft", "isSoft",
                    {QStringLiteral("Soft-tilbud"), QStringLiteral("Mjukt utbud"), QStringLiteral("Soft offer")});
    fields << named(dateAt<AppointmentLine>(part(&Appointment::remindedOn), words.format), "reminded_on", "remindedOn",
                    {QStringLiteral("Påmindet"), QStringLiteral("Påmind"), QStringLiteral("Reminded")});
    return fields;
}

QList<ImportField<ContactLine>> contactFields(const CaseloadWords& words) {
    const auto whose = whoseOf<ContactLine>();
    const auto part = [](auto at) { return [at](auto& line) -> auto& { return line.contact.*at; }; };
    QList<ImportField<ContactLine>> fields = whoseFields<ContactLine>(whose);
    fields << courseNumberField<ContactLine>(whose, "course_id");
    fields << dayField(&ContactLine::day, words.format, "day", "on");
    fields << clockField(&ContactLine::time);
    fields << named(always(codeAt<ContactLine>(part(&Contact::kind), words, "contact_kind", contactKindWords())), "kind",
                    "kind",
                    {QStringLiteral("Art"), QStringLiteral("Typ"), QStringLiteral("Kind"), QStringLiteral("Kontaktform"),
                     QStringLiteral("Kontaktart"), QStringLiteral("Kontakttype")});
    fields << named(always(codeAt<ContactLine>(part(&Contact::outcome), words, "contact_outcome", contactOutcomeWords())),
                    "outcome", "outcome",
                    {QStringLiteral("Udfald"), QStringLiteral("Utfall"), QStringLiteral("Outcome"), QStringLiteral("Resultat"),
                     QStringLiteral("Result")});
    ImportField<ContactLine> minutes = numberAt<ContactLine>(part(&Contact::minutes));
    minutes.read = readMinutesCell;
    fields << named(minutes, "minutes", "minutes",
                    {QStringLiteral("Minutter"), QStringLiteral("Minuter"), QStringLiteral("Minutes"),
                     QStringLiteral("Varighed"), QStringLiteral("Varighed (min.)"), QStringLiteral("Varighed i minutter"),
                     QStringLiteral("Antal minutter"), QStringLiteral("Duration")});
    return fields;
}

QList<ImportField<MeasurementLine>> measurementFields(const CaseloadWords& words) {
    const auto whose = whoseOf<MeasurementLine>();
    QList<ImportField<MeasurementLine>> fields = whoseFields<MeasurementLine>(whose);
    fields << courseNumberField<MeasurementLine>(whose, "course_id");
    fields << named(key(dateAt<MeasurementLine>([](auto& line) -> auto& { return line.measurement.answeredOn; }, words.format)),
                    "answered_on", "on", {QStringLiteral("Dato"), QStringLiteral("Datum"), QStringLiteral("Date")});
    fields << named(always(wordAt<MeasurementLine>([](auto& line) -> auto& { return line.measurement.instrument; },
                                                   questionnaires(words.instruments))),
                    "instrument", "instrument",
                    {QStringLiteral("Instrument"), QStringLiteral("Instrument"), QStringLiteral("Instrument"),
                     QStringLiteral("Spørgeskema"), QStringLiteral("Skema")});
    fields << named(wordAt<MeasurementLine>(member(&MeasurementLine::mode), modes()), "mode", "mode",
                    {QStringLiteral("Måde"), QStringLiteral("Sätt"), QStringLiteral("Mode")});
    for (int number = 1; number <= mostAnswers; ++number) {
        fields << answerField(number);
    }
    return fields;
}

} // namespace brobygger
