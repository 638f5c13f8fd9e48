// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/looking_back/disclosure/outside_reader.h"

#include <QJsonArray>
#include <algorithm>
#include <cmath>
#include <glpk.h>
#include <random>
#include <vector>

namespace brobygger {

namespace {
constexpr double roomForUnknowns = 1e6;
constexpr double wholeNumber = 0.5;

/// Figures whose two parts are no counts of the same thing: money, rates, and what is set against a plan.
bool isCounted(const QString& id) {
    static const QStringList others{QStringLiteral("cost."),           QStringLiteral("budget."),
                                    QStringLiteral("norm."),           QStringLiteral("did."),
                                    QStringLiteral("spread."),         QStringLiteral("work.minutes"),
                                    QStringLiteral("reach.of_"),       QStringLiteral("reach.declined_anonymous"),
                                    QStringLiteral("noshow.baseline.")};
    const bool isOther =
        std::any_of(others.begin(), others.end(), [&id](const QString& other) { return id.startsWith(other); });
    const bool isRate =
        id.startsWith(QLatin1String("use.")) && (id.endsWith(QLatin1String(".before")) || id.endsWith(QLatin1String(".after")));
    return (!isOther && !isRate) || id == QLatin1String("work.minutes_missing");
}

QString name(const QString& report, const QString& id, const char* part) {
    return report + QLatin1Char('|') + id + QLatin1Char('|') + QLatin1String(part);
}

/// A linear programme over the names, solved by GLPK.
class UnknownNumbers final {
public:
    UnknownNumbers()
        : m_lp(glp_create_prob()) {
        glp_term_out(GLP_OFF);
        glp_set_obj_dir(m_lp, GLP_MAX);
        glp_init_smcp(&m_parameters);
        m_parameters.msg_lev = GLP_MSG_OFF;
    }
    ~UnknownNumbers() { glp_delete_prob(m_lp); }
    UnknownNumbers(const UnknownNumbers&) = delete;
    UnknownNumbers& operator=(const UnknownNumbers&) = delete;

    int add(double low, double high) {
        const int column = glp_add_cols(m_lp, 1);
        glp_set_col_bnds(m_lp, column, low == high ? GLP_FX : GLP_DB, low, high);
        return column;
    }
    void addRow(const QHash<int, double>& terms, bool isZero) {
        std::vector<int> columns{0};
        std::vector<double> weights{0};
        for (auto term = terms.begin(); term != terms.end(); ++term) {
            columns.push_back(term.key());
            weights.push_back(term.value());
        }
        const int row = glp_add_rows(m_lp, 1);
        glp_set_row_bnds(m_lp, row, isZero ? GLP_FX : GLP_LO, 0, 0);
        glp_set_mat_row(m_lp, row, static_cast<int>(terms.size()), columns.data(), weights.data());
    }
    /// The highest sum; the columns keep the answer.
    double highest(const QHash<int, double>& sum) {
        for (int column = 1; column <= glp_get_num_cols(m_lp); ++column) {
            glp_set_obj_coef(m_lp, column, sum.value(column, 0));
        }
        if (!m_isBegun) {
            glp_adv_basis(m_lp, 0);
            m_isBegun = true;
        }
        const bool isSolved = glp_simplex(m_lp, &m_parameters) == 0 && glp_get_status(m_lp) == GLP_OPT;
        return isSolved ? glp_get_obj_val(m_lp) : std::nan("");
    }
    double answer(const QHash<int, double>& sum) const {
        double value = 0;
        for (auto term = sum.begin(); term != sum.end(); ++term) {
            value += term.value() * glp_get_col_prim(m_lp, term.key());
        }
        return value;
    }

private:
    glp_prob* m_lp;
    glp_smcp m_parameters{};
    bool m_isBegun = false;
};

/// A hidden amount, and whether another value than its own has been found for it.
struct Wanted {
    QString words;
    QHash<int, double> sum;
    double value = 0;
    bool isOpen = false;
};

QHash<int, double> negative(QHash<int, double> sum) {
    for (double& weight : sum) {
        weight = -weight;
    }
    return sum;
}

void noteAnswer(const UnknownNumbers& programme, std::vector<Wanted>& wanted) {
    for (Wanted& one : wanted) {
        one.isOpen = one.isOpen || std::abs(programme.answer(one.sum) - one.value) > wholeNumber;
    }
}

/// Looks for possible answers in which as many as possible are different from what they are.
void findOpen(UnknownNumbers& programme, std::vector<Wanted>& wanted) {
    std::mt19937 random(1);
    for (int time = 0; time < 12; ++time) {
        QHash<int, double> together;
        for (const Wanted& one : wanted) {
            if (!one.isOpen) {
                const double sign = time % 2 == 0 ? 1 : -1;
                const double weight = sign * (1 + static_cast<double>(random() % 10));
                for (auto term = one.sum.begin(); term != one.sum.end(); ++term) {
                    together[term.key()] += weight * term.value();
                }
            }
        }
        programme.highest(together);
        noteAnswer(programme, wanted);
    }
}
} // namespace

QString OutsideReader::part(const QString& id) const { return name(QString::number(m_report), id, "n"); }

QString OutsideReader::whole(const QString& id) const { return name(QString::number(m_report), id, "d"); }

QStringList OutsideReader::pointsOf(const QString& series) const {
    QStringList points;
    std::copy_if(m_ids.begin(), m_ids.end(), std::back_inserter(points),
                 [&series](const QString& id) { return id.startsWith(series + QLatin1Char('/')); });
    return points;
}

void OutsideReader::take(const QString& id, const QJsonObject& printed, const QJsonObject& truth) {
    m_ids.append(id);
    const auto number = [](const QJsonObject& of, const char* key) { return of.value(QLatin1String(key)); };
    for (const auto& [key, called] : {std::pair("numerator", part(id)), std::pair("denominator", whole(id))}) {
        if (number(truth, key).isDouble()) {
            m_truth.insert(called, number(truth, key).toDouble());
        }
        if (number(printed, key).isDouble()) {
            m_printed.insert(called, number(printed, key).toDouble());
        }
    }
    if (isCounted(id) && has(part(id)) && has(whole(id)) && !id.startsWith(QLatin1String("soft.by_quarter"))) {
        m_shares.insert(id);
    }
}

void OutsideReader::read(const QJsonObject& printed, const QJsonObject& truth, QDate from, QDate to) {
    ++m_report;
    m_periods.append({from, to});
    m_ids.clear();
    const QJsonArray figures = printed.value(QLatin1String("figures")).toArray();
    const QJsonArray trueFigures = truth.value(QLatin1String("figures")).toArray();
    for (qsizetype at = 0; at < figures.size(); ++at) {
        take(figures[at].toObject().value(QLatin1String("id")).toString(), figures[at].toObject(), trueFigures[at].toObject());
    }
    const QJsonArray series = printed.value(QLatin1String("series")).toArray();
    const QJsonArray trueSeries = truth.value(QLatin1String("series")).toArray();
    for (qsizetype at = 0; at < series.size(); ++at) {
        const QString id = series[at].toObject().value(QLatin1String("id")).toString();
        const QJsonArray points = series[at].toObject().value(QLatin1String("points")).toArray();
        const QJsonArray truePoints = trueSeries[at].toObject().value(QLatin1String("points")).toArray();
        for (qsizetype point = 0; point < points.size(); ++point) {
            const QJsonObject shown = points[point].toObject();
            take(id + QLatin1Char('/') + shown.value(QLatin1String("x")).toVariant().toString(), shown,
                 truePoints[point].toObject());
        }
    }
    relateShares();
    relateReach();
    relatePath();
    relateFirstContacts();
    relateNoShows();
    relateOffersAndRemedies();
    relateEndings();
    relateChange();
    relateUseAndLabour();
    relateToEarlier();
}

void OutsideReader::relate(const QList<Term>& terms, bool isZero) {
    double sum = 0;
    for (const Term& term : terms) {
        if (!has(term.name)) {
            return; // the report has no such number
        }
        sum += term.weight * m_truth.value(term.name);
    }
    if (isZero ? std::abs(sum) > 1e-6 : sum < -1e-6) {
        QStringList names;
        for (const Term& term : terms) {
            names << QStringLiteral("%1·%2=%3").arg(term.weight).arg(term.name).arg(m_truth.value(term.name));
        }
        m_wrong << names.join(QStringLiteral(" + "));
        return;
    }
    m_relations.append({terms, isZero});
}

void OutsideReader::equal(const QString& one, const QString& other) {
    if (one != other) {
        relate({{one, 1}, {other, -1}}, true);
    }
}

void OutsideReader::within(const QString& less, const QString& more) { rest(more, {less}); }

void OutsideReader::total(const QString& whole, const QStringList& parts) {
    QList<Term> terms{{whole, 1}};
    for (const QString& one : parts) {
        terms.append({one, -1});
    }
    relate(terms, true);
}

void OutsideReader::rest(const QString& whole, const QStringList& parts) {
    QList<Term> terms{{whole, 1}};
    for (const QString& one : parts) {
        terms.append({one, -1});
    }
    if (std::all_of(terms.begin(), terms.end(), [this](const Term& term) { return has(term.name); })) {
        relate(terms, false);
        m_amounts.append(terms);
    }
}

void OutsideReader::relateShares() {
    for (const QString& id : m_ids) {
        if (m_shares.contains(id)) {
            within(part(id), whole(id));
        }
    }
}

void OutsideReader::relateReach() {
    const auto reach = [](const char* last) { return QStringLiteral("reach.") + QLatin1String(last); };
    const QString suggested = part(reach("suggested"));
    for (const char* step : {"reached", "asked", "consented", "included"}) {
        equal(whole(reach(step)), suggested);
    }
    equal(part(reach("consent_share")), part(reach("consented")));
    equal(whole(reach("consent_share")), part(reach("asked")));
    equal(whole(reach("declined")), part(reach("asked")));
    within(part(reach("included")), part(reach("consented")));
    within(part(reach("consented")), part(reach("asked")));
    within(part(reach("asked")), part(reach("reached")));
    rest(part(reach("asked")), {part(reach("consented")), part(reach("declined"))});
    within(part(reach("included")), part(reach("of_plan")));
    for (const char* by : {"by_sex", "by_age", "by_60", "by_parish", "by_clinic", "by_source"}) {
        QStringList parts;
        QStringList wholes;
        for (const QString& point : pointsOf(reach(by))) {
            parts << part(point);
            wholes << whole(point);
        }
        if (!parts.isEmpty()) {
            total(part(reach("included")), parts);
            total(suggested, wholes);
        }
    }
    QStringList older;
    for (const char* age : {"60-69", "70-79", "80-"}) {
        const QString point = reach("by_age/") + QLatin1String(age);
        if (has(whole(point))) {
            older << point;
        }
    }
    QStringList olderParts;
    QStringList olderWholes;
    for (const QString& point : older) {
        olderParts << part(point);
        olderWholes << whole(point);
    }
    total(part(reach("by_60/60_plus")), olderParts);
    total(whole(reach("by_60/60_plus")), olderWholes);
    QStringList reasons;
    for (const QString& point : pointsOf(reach("no_reasons"))) {
        reasons << part(point);
        equal(whole(point), part(reach("declined")));
    }
    if (!reasons.isEmpty()) {
        total(part(reach("declined")), reasons);
    }
}

void OutsideReader::relatePath() {
    const auto step = [this](const char* last) { return part(QStringLiteral("funnel.") + QLatin1String(last)); };
    const char* steps[] = {"referred", "contacted", "screened", "in_target_group", "started", "completed"};
    for (size_t at = 1; at < std::size(steps); ++at) {
        within(step(steps[at]), step(steps[at - 1]));
        equal(whole(QStringLiteral("funnel.") + QLatin1String(steps[at])), step("referred"));
    }
    equal(part(QStringLiteral("reach.suggested")), step("referred")); // one course for each citizen here
    equal(part(QStringLiteral("reach.included")), step("started"));
}

void OutsideReader::relateFirstContacts() {
    const auto id = [](const char* last) { return QStringLiteral("first_contact.") + QLatin1String(last); };
    for (const char* last : {"within_deadline", "within_working_days"}) {
        within(whole(id(last)), whole(id("waiting")));
        within(part(id(last)), part(id("km_median")));
    }
    for (const char* last : {"km_median", "km_lower_quartile", "km_upper_quartile"}) {
        equal(whole(id(last)), whole(id("waiting")));
        equal(part(id(last)), part(id("km_median")));
    }
    rest(whole(id("waiting")), {part(id("waiting")), part(id("km_median"))});
    within(part(QStringLiteral("funnel.referred")), whole(id("waiting")));
    QStringList parts;
    QStringList wholes;
    for (const QString& point : pointsOf(id("within_by_period"))) {
        parts << part(point);
        wholes << whole(point);
    }
    if (!parts.isEmpty()) {
        total(part(id("within_deadline")), parts);
        total(whole(id("within_deadline")), wholes);
    }
}

void OutsideReader::relateNoShows() {
    const auto id = [](const QString& last) { return QStringLiteral("noshow.") + last; };
    const QString rate = id(QStringLiteral("rate"));
    const QString both = id(QStringLiteral("gp_hospital.rate"));
    const QString booked = part(id(QStringLiteral("booked")));
    for (const char* last : {"of_booked", "late_cancellations", "unknown"}) {
        equal(whole(id(QLatin1String(last))), booked);
    }
    equal(part(id(QStringLiteral("of_booked"))), part(rate));
    rest(booked, {whole(rate), part(id(QStringLiteral("late_cancellations"))), part(id(QStringLiteral("unknown")))});
    for (const bool isPart : {true, false}) {
        const auto of = [&](const QString& figure) { return isPart ? part(figure) : whole(figure); };
        QStringList sectors;
        for (const char* sector : {"gp", "hospital", "municipality", "offer", "other"}) {
            const QString figure = id(QLatin1String(sector) + QStringLiteral(".rate"));
            sectors << of(figure);
            const QString point = id(QStringLiteral("by_sector/") + QLatin1String(sector));
            if (has(of(point))) {
                equal(of(point), of(figure));
            }
        }
        total(of(rate), sectors);
        total(of(both), {sectors[0], sectors[1]});
        for (const char* by : {"by_quarter", "by_period"}) {
            QStringList quarters;
            for (const QString& point : pointsOf(id(QLatin1String(by)))) {
                quarters << of(point);
            }
            total(of(rate), quarters);
        }
        QStringList ofBoth;
        for (const QString& point : pointsOf(id(QStringLiteral("gp_hospital.by_quarter")))) {
            ofBoth << of(point);
            within(of(point), of(QString(point).remove(QStringLiteral("gp_hospital."))));
        }
        total(of(both), ofBoth);
    }
    within(part(id(QStringLiteral("persons"))), part(rate));
    within(whole(id(QStringLiteral("persons"))), whole(rate));
}

void OutsideReader::relateOffersAndRemedies() {
    const auto offers = [](const char* last) { return QStringLiteral("offers.") + QLatin1String(last); };
    for (const char* last : {"accepted", "started", "completed", "declined", "cancelled", "no_reply"}) {
        equal(whole(offers(last)), part(offers("sent")));
    }
    within(part(offers("started")), part(offers("accepted")));
    rest(part(offers("started")), {part(offers("completed")), part(offers("cancelled"))});
    rest(part(offers("sent")), {part(offers("accepted")), part(offers("declined")), part(offers("no_reply"))});
    const QString tried = part(QStringLiteral("remedies.tried"));
    within(tried, part(QStringLiteral("noshow.rate")));
    equal(whole(QStringLiteral("remedies.unknown")), tried);
    for (const char* series : {"remedies.came_next", "remedies.by_reason"}) {
        QStringList known{part(QStringLiteral("remedies.unknown"))};
        for (const QString& point : pointsOf(QLatin1String(series))) {
            known << whole(point);
        }
        total(tried, known);
    }
    for (const QString& remedy : pointsOf(QStringLiteral("remedies.came_next"))) {
        QStringList parts;
        QStringList wholes;
        for (const QString& point : pointsOf(QStringLiteral("remedies.by_reason"))) {
            if (point.endsWith(QLatin1Char('/') + remedy.section(QLatin1Char('/'), 1))) {
                parts << part(point);
                wholes << whole(point);
            }
        }
        total(part(remedy), parts);
        total(whole(remedy), wholes);
    }
}

void OutsideReader::relateEndings() {
    const QString started = part(QStringLiteral("courses.started"));
    const QString closed = whole(QStringLiteral("courses.completed"));
    const QString completed = part(QStringLiteral("courses.completed"));
    equal(part(QStringLiteral("courses.completed_share")), completed);
    equal(whole(QStringLiteral("courses.completed_share")), closed);
    for (const char* last : {"dropped_out", "day_90", "day_180", "day_365"}) {
        equal(whole(QStringLiteral("retention.") + QLatin1String(last)), started);
    }
    within(part(QStringLiteral("retention.day_90")), part(QStringLiteral("retention.day_180")));
    within(part(QStringLiteral("retention.day_180")), part(QStringLiteral("retention.day_365")));
    within(part(QStringLiteral("retention.day_365")), part(QStringLiteral("retention.dropped_out")));
    within(part(QStringLiteral("funnel.completed")), part(QStringLiteral("funnel.started")));
    QStringList outcomes;
    for (const QString& point : pointsOf(QStringLiteral("courses.outcomes"))) {
        outcomes << part(point);
        equal(whole(point), closed);
    }
    if (!outcomes.isEmpty()) {
        total(closed, outcomes);
    }
    if (has(part(QStringLiteral("courses.outcomes/completed")))) {
        equal(part(QStringLiteral("courses.outcomes/completed")), completed);
    }
    equal(whole(QStringLiteral("cost.direct.per_started")), started);
    equal(whole(QStringLiteral("cost.direct.per_closed")), closed);
    equal(whole(QStringLiteral("cost.direct.per_completed")), completed);
    equal(part(QStringLiteral("work.contacts")), whole(QStringLiteral("work.minutes_missing")));
    within(whole(QStringLiteral("work.reached_share")), part(QStringLiteral("work.contacts")));
}

void OutsideReader::relateChange() {
    for (const QString& id : m_ids) {
        if (!id.startsWith(QLatin1String("change.")) || !id.endsWith(QLatin1String(".pairs"))) {
            continue;
        }
        const QString before = id.chopped(5);
        const QString moment = id.section(QLatin1Char('.'), 2, 2);
        for (const char* last : {"start_mean", "later_mean", "mean", "median", "better", "same", "worse"}) {
            equal(whole(before + QLatin1String(last)), part(id));
        }
        total(part(id), {part(before + QStringLiteral("better")), part(before + QStringLiteral("same")),
                         part(before + QStringLiteral("worse"))});
        equal(whole(id), whole(QStringLiteral("change.who5.%1.pairs").arg(moment)));
        if (id.contains(QLatin1String("sf12v2_mcs"))) {
            equal(part(id), part(QString(id).replace(QLatin1String("mcs"), QLatin1String("pcs"))));
        }
        if (moment != QLatin1String("end")) {
            continue;
        }
        equal(whole(id), whole(QStringLiteral("experience.answered")));
        QStringList missing{part(id)};
        QStringList expected;
        for (const QString& point : pointsOf(before + QStringLiteral("missing"))) {
            missing << part(point);
            expected << whole(point);
            equal(whole(point), part(QStringLiteral("courses.outcomes/") + point.section(QLatin1Char('/'), 1)));
        }
        if (!expected.isEmpty()) {
            total(whole(id), missing);
            total(whole(id), expected);
        }
    }
    for (const char* last : {"coherence", "involved", "helped"}) {
        equal(whole(QStringLiteral("experience.") + QLatin1String(last)), part(QStringLiteral("experience.answered")));
    }
}

void OutsideReader::relateUseAndLabour() {
    for (const QString& id : m_ids) {
        if (id.startsWith(QLatin1String("use.")) && id.endsWith(QLatin1String(".persons"))) {
            const QString before = id.chopped(7);
            for (const char* last : {"ratio", "fewer", "same", "more"}) {
                equal(whole(before + QLatin1String(last)), part(id));
            }
            total(part(id), {part(before + QStringLiteral("fewer")), part(before + QStringLiteral("same")),
                             part(before + QStringLiteral("more"))});
            total(whole(QStringLiteral("use.left")), {part(QStringLiteral("use.left")), whole(id)});
        }
        if (id.startsWith(QLatin1String("labour.month_")) && id.endsWith(QLatin1String(".pairs"))) {
            const QString before = id.chopped(5);
            const auto of = [&](const char* last) { return before + QLatin1String(last); };
            for (const char* last : {"before", "after", "gained", "lost", "difference", "p"}) {
                equal(whole(of(last)), part(id));
            }
            relate({{part(of("after")), 1}, {part(of("before")), -1}, {part(of("gained")), -1}, {part(of("lost")), 1}}, true);
            within(part(of("gained")), part(of("after")));
            within(part(of("lost")), part(of("before")));
            rest(part(id), {part(of("before")), part(of("gained"))});
        }
    }
}

void OutsideReader::relateQuarters(const QString& id, Period period) {
    for (const char* half : {"n", "d"}) {
        const QString number = name(QString::number(m_report), id, half);
        if (!has(number)) {
            continue;
        }
        QList<Term> terms{{number, 1}};
        for (QDate quarter = period.from; quarter <= period.to; quarter = quarter.addMonths(3)) {
            terms.append({QStringLiteral("quarter|%1|%2|%3").arg(quarter.toString(Qt::ISODate), id, QLatin1String(half)), -1});
        }
        m_relations.append({terms, true}); // quarters are unknown to the truth, too
    }
}

void OutsideReader::relateToEarlier() {
    static const QStringList events{QStringLiteral("noshow.rate"),
                                    QStringLiteral("noshow.booked"),
                                    QStringLiteral("noshow.gp.rate"),
                                    QStringLiteral("noshow.hospital.rate"),
                                    QStringLiteral("noshow.offer.rate"),
                                    QStringLiteral("noshow.municipality.rate"),
                                    QStringLiteral("noshow.other.rate"),
                                    QStringLiteral("noshow.unknown"),
                                    QStringLiteral("noshow.late_cancellations"),
                                    QStringLiteral("reach.suggested"),
                                    QStringLiteral("funnel.referred"),
                                    QStringLiteral("courses.started"),
                                    QStringLiteral("courses.completed"),
                                    QStringLiteral("work.contacts"),
                                    QStringLiteral("offers.sent")};
    const Period now = m_periods[m_report];
    for (const QString& id : events) {
        if (id != QLatin1String("noshow.late_cancellations") && id != QLatin1String("noshow.unknown")) {
            relateQuarters(id, now);
        }
    }
    for (int earlier = 0; earlier < m_report; ++earlier) {
        const auto before = [&](const QString& id, const char* half) { return name(QString::number(earlier), id, half); };
        const auto today = [&](const QString& id, const char* half) { return name(QString::number(m_report), id, half); };
        for (const QString& id : m_ids) {
            const bool isQuarter = id.startsWith(QLatin1String("noshow.by_quarter/")) ||
                                   id.startsWith(QLatin1String("noshow.by_period/")) ||
                                   id.startsWith(QLatin1String("noshow.gp_hospital.by_quarter/"));
            for (const char* half : {"n", "d"}) {
                if (isQuarter && has(before(id, half)) && has(today(id, half))) {
                    equal(before(id, half), today(id, half));
                }
            }
        }
        const Period then = m_periods[earlier];
        for (const QString& id : events) {
            for (const char* half : {"n", "d"}) {
                if (now.from <= then.from && then.to <= now.to) {
                    within(before(id, half), today(id, half));
                } else if (then.from <= now.from && now.to <= then.to) {
                    within(today(id, half), before(id, half));
                }
            }
        }
        const QString included = QStringLiteral("reach.of_plan");
        if (then.to <= now.to) {
            within(before(included, "n"), today(included, "n"));
        }
    }
}

int OutsideReader::hiddenSmallNumbers(int threshold) const {
    int small = 0;
    for (auto number = m_truth.begin(); number != m_truth.end(); ++number) {
        small += number.value() > 0 && number.value() < threshold && !m_printed.contains(number.key()) ? 1 : 0;
    }
    return small;
}

QStringList OutsideReader::workedOut(int threshold) const {
    UnknownNumbers programme;
    QHash<QString, int> columns;
    const auto columnOf = [&](const QString& called) {
        auto column = columns.find(called);
        if (column == columns.end()) {
            const auto printed = m_printed.constFind(called);
            const bool isRead = printed != m_printed.cend();
            column = columns.insert(called, programme.add(isRead ? *printed : 0, isRead ? *printed : roomForUnknowns));
        }
        return *column;
    };
    const auto sumOfTerms = [&](const QList<Term>& terms) {
        QHash<int, double> sum;
        for (const Term& term : terms) {
            sum[columnOf(term.name)] += term.weight;
        }
        return sum;
    };
    for (const Relation& relation : m_relations) {
        const QHash<int, double> sum = sumOfTerms(relation.terms);
        programme.addRow(sum, relation.isZero);
    }
    std::vector<Wanted> wanted;
    const auto want = [&](const QList<Term>& terms) {
        Wanted one;
        QStringList names;
        for (const Term& term : terms) {
            one.value += term.weight * m_truth.value(term.name);
            names << term.name;
        }
        if (one.value > 0 && one.value < threshold) {
            one.words = names.join(QStringLiteral(" − "));
            one.sum = sumOfTerms(terms);
            wanted.push_back(std::move(one));
        }
    };
    for (auto number = m_truth.begin(); number != m_truth.end(); ++number) {
        const QString id = number.key().section(QLatin1Char('|'), 1, 1);
        if (isCounted(id) || number.key().endsWith(QLatin1String("|n"))) {
            if (!id.startsWith(QLatin1String("cost.")) && !id.startsWith(QLatin1String("work.minutes"))) {
                want({{number.key(), 1}});
            }
        }
    }
    for (const QList<Term>& terms : m_amounts) {
        want(terms);
    }
    findOpen(programme, wanted);
    QStringList found;
    for (Wanted& one : wanted) {
        if (one.isOpen || programme.highest(one.sum) > one.value + wholeNumber) {
            continue;
        }
        if (-programme.highest(negative(one.sum)) > one.value - wholeNumber) {
            found << QStringLiteral("%1 = %2").arg(one.words).arg(one.value);
        }
    }
    return found;
}

} // namespace brobygger
