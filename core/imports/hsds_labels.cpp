// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/hsds_labels.h"

#include "core/base/time/dates_in_language.h"
#include "core/directory/hsds_offers.h"
#include "core/exchange/hsds/hsds_tables.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace brobygger {

namespace {

struct DirectoryLabels {
    Q_DECLARE_TR_FUNCTIONS(DirectoryLabels)
};

struct Labelled {
    const char* name;
    const char* label;
};

constexpr std::array<Labelled, 21> tableLabels{{
    {"organizations", QT_TRANSLATE_NOOP("DirectoryLabels", "Provider")},
    {"programs", QT_TRANSLATE_NOOP("DirectoryLabels", "Programme of the provider")},
    {"services", QT_TRANSLATE_NOOP("DirectoryLabels", "Offer")},
    {"attributes", QT_TRANSLATE_NOOP("DirectoryLabels", "Further information")},
    {"service_at_location", QT_TRANSLATE_NOOP("DirectoryLabels", "Place of the offer")},
    {"locations", QT_TRANSLATE_NOOP("DirectoryLabels", "Place")},
    {"phones", QT_TRANSLATE_NOOP("DirectoryLabels", "Telephone")},
    {"contacts", QT_TRANSLATE_NOOP("DirectoryLabels", "Contact person")},
    {"addresses", QT_TRANSLATE_NOOP("DirectoryLabels", "Address")},
    {"schedules", QT_TRANSLATE_NOOP("DirectoryLabels", "Time")},
    {"funding", QT_TRANSLATE_NOOP("DirectoryLabels", "Funding")},
    {"service_areas", QT_TRANSLATE_NOOP("DirectoryLabels", "Area")},
    {"required_documents", QT_TRANSLATE_NOOP("DirectoryLabels", "Document to bring")},
    {"languages", QT_TRANSLATE_NOOP("DirectoryLabels", "Language")},
    {"accessibility", QT_TRANSLATE_NOOP("DirectoryLabels", "Accessibility")},
    {"taxonomy_terms", QT_TRANSLATE_NOOP("DirectoryLabels", "Keyword")},
    {"metadata", QT_TRANSLATE_NOOP("DirectoryLabels", "Earlier change")},
    {"meta_table_descriptions", QT_TRANSLATE_NOOP("DirectoryLabels", "Description of a table")},
    {"cost_options", QT_TRANSLATE_NOOP("DirectoryLabels", "Price")},
    {"organization_identifiers", QT_TRANSLATE_NOOP("DirectoryLabels", "Number of the provider")},
    {"taxonomies", QT_TRANSLATE_NOOP("DirectoryLabels", "List of keywords")},
}};

/// Columns of services that are a field of an offer.
constexpr std::array<Labelled, 9> offerColumns{{
    {"description", "content"},
    {"url", "website"},
    {"status", "is_active"},
    {"eligibility_description", "target_group"},
    {"minimum_age", "min_age"},
    {"maximum_age", "max_age"},
    {"assured_date", "checked_on"},
    {"assurer_email", "checked_by"},
    {"organization_id", "provider"},
}};

/// Other columns of services, which stand alone.
constexpr std::array<Labelled, 12> serviceColumns{{
    {"id", QT_TRANSLATE_NOOP("DirectoryLabels", "Number in the directory")},
    {"program_id", QT_TRANSLATE_NOOP("DirectoryLabels", "Programme of the provider")},
    {"alternate_name", QT_TRANSLATE_NOOP("DirectoryLabels", "Other name")},
    {"interpretation_services", QT_TRANSLATE_NOOP("DirectoryLabels", "Interpreter")},
    {"application_process", QT_TRANSLATE_NOOP("DirectoryLabels", "How to sign up")},
    {"fees_description", QT_TRANSLATE_NOOP("DirectoryLabels", "About the price")},
    {"fees", QT_TRANSLATE_NOOP("DirectoryLabels", "About the price")},
    {"wait_time", QT_TRANSLATE_NOOP("DirectoryLabels", "Waiting time")},
    {"accreditations", QT_TRANSLATE_NOOP("DirectoryLabels", "Accreditations")},
    {"licenses", QT_TRANSLATE_NOOP("DirectoryLabels", "Licences")},
    {"alert", QT_TRANSLATE_NOOP("DirectoryLabels", "Notice")},
    {"last_modified", QT_TRANSLATE_NOOP("DirectoryLabels", "Last changed")},
}};

/// Columns of the other tables, which stand in brackets after what the table holds.
constexpr std::array<Labelled, 81> columnLabels{{
    {"id", QT_TRANSLATE_NOOP("DirectoryLabels", "number in the directory")},
    {"name", QT_TRANSLATE_NOOP("DirectoryLabels", "name")},
    {"alternate_name", QT_TRANSLATE_NOOP("DirectoryLabels", "other name")},
    {"description", QT_TRANSLATE_NOOP("DirectoryLabels", "description")},
    {"email", QT_TRANSLATE_NOOP("DirectoryLabels", "e-mail")},
    {"website", QT_TRANSLATE_NOOP("DirectoryLabels", "website")},
    {"url", QT_TRANSLATE_NOOP("DirectoryLabels", "website")},
    {"uri", QT_TRANSLATE_NOOP("DirectoryLabels", "website")},
    {"term_uri", QT_TRANSLATE_NOOP("DirectoryLabels", "website")},
    {"logo", QT_TRANSLATE_NOOP("DirectoryLabels", "logo")},
    {"tax_status", QT_TRANSLATE_NOOP("DirectoryLabels", "tax status")},
    {"tax_id", QT_TRANSLATE_NOOP("DirectoryLabels", "tax number")},
    {"year_incorporated", QT_TRANSLATE_NOOP("DirectoryLabels", "year of foundation")},
    {"legal_status", QT_TRANSLATE_NOOP("DirectoryLabels", "kind of organisation")},
    {"parent_organization_id", QT_TRANSLATE_NOOP("DirectoryLabels", "parent organisation")},
    {"value", QT_TRANSLATE_NOOP("DirectoryLabels", "value")},
    {"link_type", QT_TRANSLATE_NOOP("DirectoryLabels", "kind")},
    {"link_entity", QT_TRANSLATE_NOOP("DirectoryLabels", "what it is about")},
    {"taxonomy_term_id", QT_TRANSLATE_NOOP("DirectoryLabels", "keyword")},
    {"location_type", QT_TRANSLATE_NOOP("DirectoryLabels", "kind")},
    {"transportation", QT_TRANSLATE_NOOP("DirectoryLabels", "how to get there")},
    {"latitude", QT_TRANSLATE_NOOP("DirectoryLabels", "latitude")},
    {"longitude", QT_TRANSLATE_NOOP("DirectoryLabels", "longitude")},
    {"external_identifier", QT_TRANSLATE_NOOP("DirectoryLabels", "number elsewhere")},
    {"external_identifier_type", QT_TRANSLATE_NOOP("DirectoryLabels", "kind of number elsewhere")},
    {"number", QT_TRANSLATE_NOOP("DirectoryLabels", "number")},
    {"extension", QT_TRANSLATE_NOOP("DirectoryLabels", "extension")},
    {"type", QT_TRANSLATE_NOOP("DirectoryLabels", "kind")},
    {"title", QT_TRANSLATE_NOOP("DirectoryLabels", "title")},
    {"department", QT_TRANSLATE_NOOP("DirectoryLabels", "department")},
    {"attention", QT_TRANSLATE_NOOP("DirectoryLabels", "for the attention of")},
    {"address_1", QT_TRANSLATE_NOOP("DirectoryLabels", "street")},
    {"address_2", QT_TRANSLATE_NOOP("DirectoryLabels", "second line")},
    {"city", QT_TRANSLATE_NOOP("DirectoryLabels", "town")},
    {"region", QT_TRANSLATE_NOOP("DirectoryLabels", "region")},
    {"state_province", QT_TRANSLATE_NOOP("DirectoryLabels", "region")},
    {"postal_code", QT_TRANSLATE_NOOP("DirectoryLabels", "postcode")},
    {"country", QT_TRANSLATE_NOOP("DirectoryLabels", "country")},
    {"address_type", QT_TRANSLATE_NOOP("DirectoryLabels", "kind")},
    {"valid_from", QT_TRANSLATE_NOOP("DirectoryLabels", "valid from")},
    {"valid_to", QT_TRANSLATE_NOOP("DirectoryLabels", "valid until")},
    {"dtstart", QT_TRANSLATE_NOOP("DirectoryLabels", "first day")},
    {"until", QT_TRANSLATE_NOOP("DirectoryLabels", "last day")},
    {"timezone", QT_TRANSLATE_NOOP("DirectoryLabels", "time zone")},
    {"count", QT_TRANSLATE_NOOP("DirectoryLabels", "number of times")},
    {"wkst", QT_TRANSLATE_NOOP("DirectoryLabels", "first day of the week")},
    {"freq", QT_TRANSLATE_NOOP("DirectoryLabels", "how often")},
    {"interval", QT_TRANSLATE_NOOP("DirectoryLabels", "how often")},
    {"byday", QT_TRANSLATE_NOOP("DirectoryLabels", "days")},
    {"byweekno", QT_TRANSLATE_NOOP("DirectoryLabels", "weeks")},
    {"bymonthday", QT_TRANSLATE_NOOP("DirectoryLabels", "days of the month")},
    {"byyearday", QT_TRANSLATE_NOOP("DirectoryLabels", "days of the year")},
    {"opens_at", QT_TRANSLATE_NOOP("DirectoryLabels", "begins")},
    {"closes_at", QT_TRANSLATE_NOOP("DirectoryLabels", "ends")},
    {"schedule_link", QT_TRANSLATE_NOOP("DirectoryLabels", "website")},
    {"attending_type", QT_TRANSLATE_NOOP("DirectoryLabels", "how to take part")},
    {"notes", QT_TRANSLATE_NOOP("DirectoryLabels", "remark")},
    {"note", QT_TRANSLATE_NOOP("DirectoryLabels", "remark")},
    {"source", QT_TRANSLATE_NOOP("DirectoryLabels", "source")},
    {"extent", QT_TRANSLATE_NOOP("DirectoryLabels", "extent")},
    {"extent_type", QT_TRANSLATE_NOOP("DirectoryLabels", "kind")},
    {"document", QT_TRANSLATE_NOOP("DirectoryLabels", "document")},
    {"code", QT_TRANSLATE_NOOP("DirectoryLabels", "code")},
    {"details", QT_TRANSLATE_NOOP("DirectoryLabels", "details")},
    {"option", QT_TRANSLATE_NOOP("DirectoryLabels", "for whom")},
    {"currency", QT_TRANSLATE_NOOP("DirectoryLabels", "currency")},
    {"amount", QT_TRANSLATE_NOOP("DirectoryLabels", "amount")},
    {"amount_description", QT_TRANSLATE_NOOP("DirectoryLabels", "about the amount")},
    {"identifier", QT_TRANSLATE_NOOP("DirectoryLabels", "number")},
    {"identifier_type", QT_TRANSLATE_NOOP("DirectoryLabels", "kind")},
    {"identifier_scheme", QT_TRANSLATE_NOOP("DirectoryLabels", "kind")},
    {"version", QT_TRANSLATE_NOOP("DirectoryLabels", "version")},
    {"taxonomy", QT_TRANSLATE_NOOP("DirectoryLabels", "list of keywords")},
    {"language", QT_TRANSLATE_NOOP("DirectoryLabels", "language")},
    {"character_set", QT_TRANSLATE_NOOP("DirectoryLabels", "letters")},
    {"last_action_date", QT_TRANSLATE_NOOP("DirectoryLabels", "date")},
    {"last_action_type", QT_TRANSLATE_NOOP("DirectoryLabels", "kind")},
    {"field_name", QT_TRANSLATE_NOOP("DirectoryLabels", "field")},
    {"previous_value", QT_TRANSLATE_NOOP("DirectoryLabels", "before")},
    {"replacement_value", QT_TRANSLATE_NOOP("DirectoryLabels", "after")},
    {"updated_by", QT_TRANSLATE_NOOP("DirectoryLabels", "changed by")},
}};

template <class Labels> const char* labelIn(const Labels& labels, const QString& name) {
    const auto found = std::find_if(labels.begin(), labels.end(),
                                    [&name](const Labelled& known) { return name == QLatin1String(known.name); });
    return found == labels.end() ? nullptr : found->label;
}

/// Empty when no field of an offer is called so.
QString offerFieldLabel(const QString& field) {
    const qsizetype at = nameAt(screenLanguage());
    const Gazetteer nowhere; // naming needs no places
    const QList<ImportField<Offer>> fields = directoryFields(nowhere);
    const auto found = std::find_if(fields.begin(), fields.end(), [&field](const ImportField<Offer>& known) {
        return known.id == field || known.property == field;
    });
    if (found == fields.end()) {
        return {};
    }
    return found->names.isEmpty() ? DirectoryLabels::tr("Times") : found->names.value(at); // the sessions have no heading
}

QString serviceLabel(const QString& column) {
    const char* field = labelIn(offerColumns, column);
    const QString offers = offerFieldLabel(field ? QLatin1String(field) : column);
    const char* label = labelIn(serviceColumns, column);
    return !offers.isEmpty() ? offers : label ? DirectoryLabels::tr(label) : column;
}

/// Most ids that a row holds say whose it is.
QString columnLabel(const QString& column) {
    if (const char* label = labelIn(columnLabels, column)) {
        return DirectoryLabels::tr(label);
    }
    return column.endsWith(QLatin1String("_id")) || column == QLatin1String("resource_type")
               ? DirectoryLabels::tr("what it belongs to")
               : column;
}

} // namespace

QString directoryTableLabel(const QString& table) {
    const char* label = labelIn(tableLabels, table);
    return label ? DirectoryLabels::tr(label) : table;
}

QString directoryFieldLabel(const QString& table, const QString& field) {
    const qsizetype dot = field.indexOf(QLatin1Char('.'));
    const QString of = dot < 0 ? table : field.left(dot);
    const QString column = field.mid(dot + 1);
    if (dot < 0 && labelIn(tableLabels, field)) {
        return DirectoryLabels::tr("%1 in the directory").arg(directoryTableLabel(field));
    }
    if (column.isEmpty()) {
        return {};
    }
    if (of.isEmpty() || of == QLatin1String("services")) {
        return serviceLabel(column);
    }
    return DirectoryLabels::tr("%1 (%2)").arg(directoryTableLabel(of), columnLabel(column));
}

} // namespace brobygger
