// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/citizens/citizen_store.h"
#include "core/costs/budget_entry_store.h"
#include "core/costs/cost_entry_store.h"
#include "core/costs/cost_rules.h"
#include "core/costs/price_store.h"
#include "core/courses/course_store.h"
#include "core/imports/evaluation_sheets/cost_sheet.h"
#include "core/imports/evaluation_sheets/sheet_record_store.h"
#include "core/imports/rows/import_log.h"
#include "core/imports/rows/import_words.h"

namespace brobygger {

namespace {

const QString expenseEntry = QStringLiteral("expense");
const QString priceEntry = QStringLiteral("price");
const QString budgetEntry = QStringLiteral("budget");

CostEntry expenseOf(const CostLine& line) {
    return {CostEntryId(line.id.value()),
            line.whose.citizen,
            line.whose.course,
            line.day,
            line.kind,
            line.quantity,
            line.amount,
            line.funder,
            line.source,
            line.text,
            line.voucher};
}

Price priceIn(const CostLine& line) {
    return {PriceId(line.id.value()), line.kind, line.year.value_or(0), line.amount.value_or(Money()), line.source};
}

BudgetEntry budgetIn(const CostLine& line) {
    return {BudgetEntryId(line.id.value()), line.year.value_or(0), line.kind,
            line.amount.value_or(Money()),  line.funder,           line.source};
}

CostLine lineOfExpense(const CostEntry& entry) {
    CostLine line;
    line.id = Id<CostLine>(entry.id.value());
    line.entry = expenseEntry;
    line.day = entry.day;
    line.kind = entry.kind;
    line.quantity = entry.quantity;
    line.amount = entry.amount;
    line.funder = entry.funder;
    line.source = entry.source;
    line.text = entry.text;
    line.voucher = entry.voucher;
    line.kept = entry;
    return line;
}

bool saysWho(const Whose& whose) {
    return !(whose.personNumber + whose.citizenNumber + whose.citizenId + whose.courseNumber).isEmpty();
}

/// Finds whom a row of costs is about, and the record it means.
class CostFinder {
public:
    CostFinder(Database& database, const QString& programme)
        : m_people(database, programme)
        , m_imports(database)
        , m_known(database)
        , m_citizens(database)
        , m_courses(database)
        , m_expenses(database) {}

    std::optional<CostLine> find(CostLine& said, Problems& problems) const {
        if (said.entry == expenseEntry) {
            return expense(said, problems);
        }
        const bool isPrice = said.entry == priceEntry;
        const QList<qint64> found = isPrice ? m_known.pricesLike(priceIn(said)) : m_known.budgetLike(budgetIn(said));
        if (found.isEmpty()) {
            return std::nullopt;
        }
        CostLine line = withoutUnused(said); // all of it is the same
        line.id = Id<CostLine>(found.first());
        return line;
    }

    /// Without what a record of this sort has no place for, which is noted.
    static CostLine withoutUnused(CostLine line) {
        line.unused.clear();
        const auto clear = [&line](auto& value, const char* property) {
            const std::decay_t<decltype(value)> nothing{};
            if (value != nothing) {
                value = nothing;
                line.unused.append(QLatin1String(property));
            }
        };
        if (line.entry == expenseEntry) {
            if (line.year == line.day.year()) {
                line.year.reset();
            }
            return line;
        }
        clear(line.day, "day");
        clear(line.whose.personNumber, "personNumber");
        clear(line.whose.citizenNumber, "citizenNumber");
        clear(line.whose.citizenId, "citizenId");
        clear(line.whose.courseNumber, "courseNumber");
        clear(line.quantity, "quantity");
        clear(line.text, "text");
        clear(line.voucher, "voucher");
        if (line.entry == priceEntry) {
            clear(line.funder, "funder");
        }
        line.whose = {};
        return line;
    }

private:
    std::optional<CostLine> expense(CostLine& said, Problems& problems) const {
        findWho(said.whose, problems);
        if (problems.hasErrors()) {
            return std::nullopt;
        }
        const std::optional<CostEntry> found = said.voucher.isEmpty() ? alike(said) : ofVoucher(said.voucher, problems);
        if (!found) {
            m_people.findCourse(said.whose, said.day, problems);
            return std::nullopt;
        }
        return changed(*found, said, problems);
    }

    /// By the person, or by the number of the course alone.
    void findWho(Whose& whose, Problems& problems) const {
        if (!(whose.personNumber + whose.citizenNumber + whose.citizenId).isEmpty()) {
            m_people.findPerson(whose, problems);
        } else if (!whose.courseNumber.isEmpty()) {
            const QList<qint64> courses = m_imports.coursesNumbered(whose.courseNumber);
            const auto course = m_courses.find(CourseId(theOnly(courses, problems)));
            if (course) {
                whose.citizen = course->citizen;
                whose.course = course->id;
            } else if (courses.isEmpty()) {
                problems.error(QStringLiteral("courseNumber"),
                               ImportsWords::tr("No course has this number. Import the courses first."));
            }
        }
        if (const auto citizen = m_citizens.find(whose.citizen)) {
            whose.name = citizen->fullName();
        }
    }

    std::optional<CostEntry> ofVoucher(const QString& voucher, Problems& problems) const {
        return m_expenses.find(CostEntryId(theOnly(m_known.costsOfVoucher(voucher), problems)));
    }

    /// Two that say all the same are the same to a sheet.
    std::optional<CostEntry> alike(const CostLine& said) const {
        Whose whose = said.whose;
        Problems noCourse;
        m_people.findCourse(whose, said.day, noCourse);
        CostEntry wanted = expenseOf(said);
        wanted.course = whose.courseNumber.isEmpty() ? CourseId() : whose.course;
        return m_expenses.find(CostEntryId(m_known.costsLike(wanted).value(0)));
    }

    /// The line of the record, about whom it will be once the row is written: a change of that shows as one of its columns.
    CostLine changed(const CostEntry& found, const CostLine& said, Problems& problems) const {
        CostLine line = lineOfExpense(found);
        line.whose = said.whose;
        if (!saysWho(said.whose)) {
            line.whose.citizen = found.citizen;
        }
        const QDate day = said.day.isValid() ? said.day : found.day;
        const bool isOther = line.whose.citizen != found.citizen;
        line.whose.course = found.course;
        if (isOther || day != found.day || !said.whose.courseNumber.isEmpty()) {
            line.whose.course = {};
            m_people.findCourse(line.whose, day, problems);
        }
        if (isOther && found.citizen.isValid() &&
            m_imports.lastWriters(found.id.value()).isByHand(QStringLiteral("citizen_id"))) {
            problems.error({}, ImportsWords::tr("The expense of this voucher is another citizen's."));
        }
        if (isOther) {
            line.whose.personNumber.clear();
            line.whose.citizenNumber.clear();
            line.whose.citizenId.clear();
        }
        if (isOther || line.whose.course != found.course) {
            line.whose.courseNumber.clear();
        }
        return line;
    }

    WhoseFinder m_people;
    ImportStore m_imports;
    SheetRecordStore m_known;
    CitizenStore m_citizens;
    CourseStore m_courses;
    CostEntryStore m_expenses;
};

Problems checkCostLine(const CostLine& line, const Codes& codes, QDate today) {
    const auto kind = codes.find(QStringLiteral("cost_kind"), line.kind);
    Problems problems;
    if (line.entry == expenseEntry) {
        problems = check(expenseOf(line), kind ? costClass(kind->extra) : std::nullopt, today);
        if (line.year) {
            problems.error(QStringLiteral("year"), ImportsWords::tr("The day lies in another year."));
        }
    } else if (line.entry == priceEntry) {
        problems = check(priceIn(line));
    } else if (line.entry == budgetEntry) {
        problems = check(budgetIn(line), kind.has_value());
        if (!line.amount) {
            problems.error(QStringLiteral("amount"), ImportsWords::tr("Write the amount."));
        }
    } else {
        problems.error(QStringLiteral("entry"), ImportsWords::tr("Write whether it is an expense, a price or a budget."));
    }
    return problems;
}

Problems unusedCells(const CostLine& line) {
    Problems doubts;
    for (const QString& property : line.unused) {
        doubts.hint(property, line.entry == priceEntry
                                  ? ImportsWords::tr("A price has no place for this, so the cell is not taken.")
                                  : ImportsWords::tr("A budget has no place for this, so the cell is not taken."));
    }
    return doubts;
}

QString allThatItSays(const CostLine& line) {
    const QString quantity = line.quantity ? QString::number(*line.quantity, 'g', 15) : QString();
    const QString amount = line.amount ? QString::number(line.amount->minor) : QString();
    return QStringList{line.entry,
                       isoDate(line.day),
                       QString::number(line.year.value_or(0)),
                       line.kind,
                       quantity,
                       amount,
                       line.funder,
                       line.source,
                       line.text,
                       line.whose.citizen.toString(),
                       line.whose.course.toString()}
        .join(QLatin1Char('\n'));
}

void keepCost(ImportLog& log, const std::optional<CostLine>& before, const CostLine& after) {
    Database& database = log.database();
    if (after.entry == expenseEntry) {
        log.keep(RecordKind::CostEntry, CostEntryStore(database), before ? &before->kept : nullptr, expenseOf(after));
    } else if (after.entry == priceEntry) {
        log.keep(RecordKind::Price, PriceStore(database), nullptr, priceIn(after));
    } else {
        log.keep(RecordKind::BudgetLine, BudgetEntryStore(database), nullptr, budgetIn(after));
    }
}

} // namespace

ImportRecipe<CostLine> costRecipe(const ImportServices& services, const CellFormat& format) {
    Database& database = services.session.database();
    const auto finder = std::make_shared<CostFinder>(database, services.settings.value(programmeInUse));
    const QDate today = services.session.clock().today();
    const Codes& codes = services.codes;

    ImportRecipe<CostLine> recipe;
    recipe.fields = costFields(wordsOf(services, format));
    recipe.existing = [finder](CostLine& said, Problems& problems) { return finder->find(said, problems); };
    recipe.start = [](const CostLine& said) {
        CostLine line;
        line.whose = said.whose;
        return line;
    };
    recipe.completed = [](const CostLine& line, const std::optional<CostLine>&) { return CostFinder::withoutUnused(line); };
    recipe.check = [&codes, today](const CostLine& line) { return checkCostLine(line, codes, today); };
    recipe.doubts = unusedCells;
    recipe.title = [&codes](const CostLine& line) {
        const QString kind = line.kind == hourPriceKind
                                 ? QStringLiteral("timepris")
                                 : codes.name(QStringLiteral("cost_kind"), line.kind, QStringLiteral("da"));
        const QString when = line.day.isValid() ? formatDate(line.day) : line.year ? QString::number(*line.year) : QString();
        return lineTitle({kind, when, line.whose.name, line.voucher});
    };
    recipe.identity = [](const CostLine& line) {
        return line.voucher.isEmpty() ? allThatItSays(line) : QStringLiteral("voucher ") + line.voucher;
    };
    recipe.byHand = writtenByHand(std::make_shared<ImportStore>(database));
    recipe.keep = keepCost;
    return recipe;
}

} // namespace brobygger
