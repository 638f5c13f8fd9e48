// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cooperation/clinic_referral_rules.h"

#include <algorithm>

namespace brobygger {

namespace {
const NamedFigure* figureOf(const Programme& programme, QLatin1String id) {
    const auto found = std::find_if(programme.figures.cbegin(), programme.figures.cend(),
                                    [id](const NamedFigure& figure) { return figure.id == id; });
    return found == programme.figures.cend() ? nullptr : &*found;
}
} // namespace

std::optional<ExpectedCandidates> expectedCandidates(const Programme& programme) {
    const NamedFigure* low = figureOf(programme, QLatin1String("candidates_per_doctor_low"));
    const NamedFigure* high = figureOf(programme, QLatin1String("candidates_per_doctor_high"));
    return low && high ? std::optional(ExpectedCandidates{low->value, high->value, low->source}) : std::nullopt;
}

int workingDaysIn(QDate from, QDate to, const ClosedDays& closed) {
    int days = 0;
    for (QDate day = from; day.isValid() && day <= to; day = day.addDays(1)) {
        days += isWorkingDay(day, closed) ? 1 : 0;
    }
    return days;
}

std::optional<ExpectedReferrals> expectedOf(const ClinicReferrals& line, const ExpectedCandidates& perDoctor, int workingDays) {
    if (line.isWhole() && !line.doctors) {
        return std::nullopt;
    }
    const int doctorDays = workingDays * (line.isWhole() ? *line.doctors : 1);
    return ExpectedReferrals{qRound(perDoctor.low * doctorDays), qRound(perDoctor.high * doctorDays)};
}

QList<ClinicReferrals> withWholeClinics(const QList<ClinicReferrals>& counted) {
    QList<ClinicReferrals> lines;
    qsizetype whole = -1;
    for (const ClinicReferrals& row : counted) {
        if (whole < 0 || lines[whole].clinic != row.clinic) {
            whole = lines.size();
            ClinicReferrals clinic = row;
            clinic.doctor = {};
            clinic.doctorName.clear();
            clinic.referrals = 0;
            lines.append(clinic);
        }
        lines[whole].referrals += row.referrals;
        if (!row.isWhole()) {
            lines.append(row);
        }
    }
    return lines;
}

} // namespace brobygger
