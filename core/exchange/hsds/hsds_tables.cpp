// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/hsds/hsds_tables.h"

#include <QStringList>

#include <array>

namespace brobygger {

namespace {

/// "*" required, "#" number, "@" date, "^" said by nesting in JSON.
struct Words {
    const char* name;
    const char* entity;
    const char* columns;
    const char* children; ///< "key" or "key=table", found by the id column of this entity
    const char* parents;  ///< "key=table"
};

constexpr std::array<Words, 21> tableWords{{
    {"organizations", "organization",
     "id* name* alternate_name description* email website tax_status tax_id year_incorporated# legal_status "
     "logo uri parent_organization_id",
     "funding contacts phones locations programs organization_identifiers services", ""},
    {"programs", "program", "id* organization_id*^ name* alternate_name description*", "", ""},
    {"services", "service",
     "id* organization_id*^ program_id^ name* alternate_name description url email status* "
     "interpretation_services application_process fees_description wait_time fees accreditations "
     "eligibility_description minimum_age# maximum_age# assured_date@ assurer_email licenses alert "
     "last_modified",
     "phones schedules service_areas service_at_locations=service_at_location languages funding cost_options "
     "required_documents contacts",
     "organization=organizations program=programs"},
    {"attributes", "attribute", "id* link_id*^ taxonomy_term_id*^ link_type link_entity* value", "",
     "taxonomy_term=taxonomy_terms"},
    {"service_at_location", "service_at_location", "id* service_id*^ location_id*^ description", "contacts phones schedules",
     "location=locations service=services"},
    {"locations", "location",
     "id* location_type* url organization_id^ name alternate_name description transportation latitude# "
     "longitude# external_identifier external_identifier_type",
     "languages addresses contacts accessibility phones schedules", ""},
    {"phones", "phone",
     "id* location_id^ service_id^ organization_id^ contact_id^ service_at_location_id^ number* extension# "
     "type description",
     "languages", ""},
    {"contacts", "contact", "id* organization_id^ service_id^ service_at_location_id^ location_id^ name title department email",
     "phones", ""},
    {"addresses", "address",
     "id* location_id^ attention address_1* address_2 city* region state_province* postal_code* country* "
     "address_type*",
     "", ""},
    {"schedules", "schedule",
     "id* service_id^ location_id^ service_at_location_id^ valid_from@ valid_to@ dtstart@ timezone# until@ "
     "count# wkst freq interval# byday byweekno bymonthday byyearday description opens_at closes_at "
     "schedule_link attending_type notes",
     "", ""},
    {"funding", "funding", "id* organization_id^ service_id^ source", "", ""},
    {"service_areas", "service_area", "id* service_id^ name description extent extent_type uri", "", ""},
    {"required_documents", "required_document", "id* service_id^ document uri", "", ""},
    {"languages", "language", "id* service_id^ location_id^ phone_id^ name code note", "", ""},
    {"accessibility", "accessibility", "id* location_id^ description details url", "", ""},
    {"taxonomy_terms", "taxonomy_term", "id* code name* description* parent_id taxonomy language taxonomy_id^ term_uri", "",
     "taxonomy_detail=taxonomies"},
    {"metadata", "metadata",
     "id* resource_id*^ resource_type* last_action_date*@ last_action_type* field_name* previous_value* "
     "replacement_value* updated_by*",
     "", ""},
    {"meta_table_descriptions", "meta_table_description", "id* name language character_set", "", ""},
    {"cost_options", "cost_option", "id* service_id*^ valid_from@ valid_to@ option currency amount# amount_description", "",
     ""},
    {"organization_identifiers", "organization_identifier",
     "id* organization_id*^ identifier_scheme identifier_type* identifier*", "", ""},
    {"taxonomies", "taxonomy", "id* name* description* uri version", "", ""},
}};

QStringList wordsOf(const char* text) { return QString::fromLatin1(text).split(QLatin1Char(' '), Qt::SkipEmptyParts); }

HsdsColumn columnOf(QString word) {
    HsdsColumn column;
    column.isRequired = word.contains(QLatin1Char('*'));
    column.isKeyOnly = word.contains(QLatin1Char('^'));
    column.type = word.contains(QLatin1Char('#'))   ? HsdsType::Number
                  : word.contains(QLatin1Char('@')) ? HsdsType::Date
                                                    : HsdsType::Text;
    for (const char sign : {'*', '^', '#', '@'}) {
        word.remove(QLatin1Char(sign));
    }
    column.name = word;
    return column;
}

HsdsTableKind tableOf(const Words& words) {
    HsdsTableKind table;
    table.name = QLatin1String(words.name);
    table.entity = QLatin1String(words.entity);
    for (const QString& word : wordsOf(words.columns)) {
        table.columns.append(columnOf(word));
    }
    const QString own = table.entity + QStringLiteral("_id");
    for (const QString& word : wordsOf(words.children)) {
        const QStringList sides = word.split(QLatin1Char('='));
        table.children.append({sides.first(), sides.last(), own});
    }
    // Any row may carry these; HSDS does not say of which table the id is.
    if (table.name != QLatin1String("metadata") && table.name != QLatin1String("attributes")) {
        table.children.append({QStringLiteral("attributes"), QStringLiteral("attributes"), QStringLiteral("link_id")});
    }
    if (table.name != QLatin1String("metadata")) {
        table.children.append({QStringLiteral("metadata"), QStringLiteral("metadata"), QStringLiteral("resource_id")});
    }
    for (const QString& word : wordsOf(words.parents)) {
        const QStringList sides = word.split(QLatin1Char('='));
        const QString column = sides.first() == QLatin1String("taxonomy_detail") ? QStringLiteral("taxonomy_id")
                                                                                 : sides.first() + QStringLiteral("_id");
        table.parents.append({sides.first(), sides.last(), column});
    }
    return table;
}

} // namespace

const HsdsColumn* HsdsTableKind::column(const QString& wanted) const {
    for (const HsdsColumn& known : columns) {
        if (known.name == wanted) {
            return &known;
        }
    }
    return nullptr;
}

QList<HsdsTableKind> hsdsTables() {
    static const QList<HsdsTableKind> known = [] {
        QList<HsdsTableKind> tables;
        for (const Words& words : tableWords) {
            tables.append(tableOf(words));
        }
        return tables;
    }();
    return known;
}

const HsdsTableKind* findTable(const QList<HsdsTableKind>& tables, const QString& name) {
    for (const HsdsTableKind& table : tables) {
        if (table.name == name) {
            return &table;
        }
    }
    return nullptr;
}

} // namespace brobygger
