// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/contact_rules.h"
#include "core/contacts/contact_store.h"
#include "core/imports/caseload/caseload_recipes.h"
#include "core/imports/rows/import_log.h"

namespace brobygger {

ImportRecipe<ContactLine> contactRecipe(const ImportServices& services, const CellFormat& format) {
    Database& database = services.session.database();
    const auto store = std::make_shared<ContactStore>(database);
    const auto imports = std::make_shared<ImportStore>(database);
    const auto finder = std::make_shared<WhoseFinder>(database, services.settings.value(programmeInUse));
    const QDateTime now = endOfToday(services);
    const Codes& codes = services.codes;

    ImportRecipe<ContactLine> recipe;
    recipe.fields = contactFields(wordsOf(services, format));
    recipe.existing = [store, imports, finder](ContactLine& said, Problems& problems) -> std::optional<ContactLine> {
        finder->findPerson(said.whose, problems);
        finder->findCourse(said.whose, said.day, problems);
        const qint64 id =
            theOnly(imports->contactsAt(said.whose.citizen, QDateTime(said.day, said.time), said.contact.kind), problems);
        const auto known = store->find(ContactId(id));
        return known ? std::optional(ContactLine{known->id, said.whose, *known, said.day, said.time}) : std::nullopt;
    };
    recipe.start = [](const ContactLine& said) { return ContactLine{{}, said.whose, {}, {}, {}}; };
    recipe.completed = [](ContactLine line, const std::optional<ContactLine>& before) {
        line.contact.citizen = line.whose.citizen;
        line.contact.at = QDateTime(line.day, line.time);
        if (!before || !line.whose.courseNumber.isEmpty()) {
            line.contact.course = line.whose.course;
        }
        return line;
    };
    recipe.check = [now](const ContactLine& line) {
        Problems problems = check(line.contact, line.whose.birthDate, now);
        checkTime(line.time, problems);
        return problems;
    };
    recipe.title = [&codes](const ContactLine& line) {
        return lineTitle({line.whose.name, (formatDate(line.day) + QLatin1Char(' ') + formatTime(line.time)).trimmed(),
                          codes.name(QStringLiteral("contact_kind"), line.contact.kind, QStringLiteral("da"))});
    };
    recipe.identity = [](const ContactLine& line) {
        return line.whose.citizen.toString() + isoMinute(line.contact.at) + line.contact.kind;
    };
    recipe.byHand = writtenByHand(imports);
    recipe.keep = [store](ImportLog& log, const std::optional<ContactLine>& before, const ContactLine& after) {
        log.keep(RecordKind::Contact, *store, before ? &before->contact : nullptr, after.contact);
        log.touches(after.contact.citizen, after.contact.course);
    };
    recipe.finish = [](ImportLog& log) -> Result<void> {
        catchUpFirstContacts(log, log.citizens());
        return {};
    };
    return recipe;
}

} // namespace brobygger
