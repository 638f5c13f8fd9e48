// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/disclosure/linear_bounds.h"

#include <algorithm>
#include <cmath>
#include <glpk.h>
#include <limits>

namespace brobygger {

namespace {
constexpr double leastPrice = 1e-9;
constexpr int mostPivots = 200000;

/// The solver takes each column once.
std::vector<LinearBounds::Term> eachOnce(std::vector<LinearBounds::Term> terms) {
    std::sort(terms.begin(), terms.end(), [](const auto& a, const auto& b) { return a.column < b.column; });
    std::vector<LinearBounds::Term> once;
    for (const LinearBounds::Term& term : terms) {
        if (!once.empty() && once.back().column == term.column) {
            once.back().weight += term.weight;
        } else {
            once.push_back(term);
        }
    }
    return once;
}
} // namespace

struct LinearBounds::Problem {
    Problem()
        : lp(glp_create_prob()) {
        glp_term_out(GLP_OFF);
        glp_set_obj_dir(lp, GLP_MAX);
        glp_init_smcp(&parameters);
        parameters.msg_lev = GLP_MSG_OFF;
        parameters.it_lim = mostPivots;
    }
    ~Problem() { glp_delete_prob(lp); }
    Problem(const Problem&) = delete;
    Problem& operator=(const Problem&) = delete;

    /// Optimal, unbounded, or 0 when the solver gave up.
    int solve() {
        const bool isDone = glp_simplex(lp, &parameters) == 0;
        const int status = glp_get_status(lp);
        return isDone && (status == GLP_OPT || status == GLP_UNBND) ? status : 0;
    }

    glp_prob* lp;
    glp_smcp parameters;
};

LinearBounds::LinearBounds()
    : m_problem(std::make_unique<Problem>()) {}

LinearBounds::~LinearBounds() = default;

int LinearBounds::addColumn(double lowest, double highest) {
    glp_add_cols(m_problem->lp, 1);
    setBounds(m_columns, lowest, highest);
    return m_columns++;
}

void LinearBounds::setBounds(int column, double lowest, double highest) {
    const int type = std::isinf(highest) ? GLP_LO : lowest == highest ? GLP_FX : GLP_DB;
    glp_set_col_bnds(m_problem->lp, column + 1, type, lowest, std::isinf(highest) ? 0 : highest);
}

void LinearBounds::addRow(const std::vector<Term>& terms, bool isZero) {
    std::vector<int> columns{0};
    std::vector<double> weights{0};
    for (const Term& term : eachOnce(terms)) {
        columns.push_back(term.column + 1);
        weights.push_back(term.weight);
    }
    const int row = glp_add_rows(m_problem->lp, 1);
    glp_set_row_bnds(m_problem->lp, row, isZero ? GLP_FX : GLP_LO, 0, 0);
    glp_set_mat_row(m_problem->lp, row, static_cast<int>(columns.size()) - 1, columns.data(), weights.data());
}

std::optional<double> LinearBounds::highest(const std::vector<Term>& sum) {
    glp_prob* const lp = m_problem->lp;
    for (const Term& term : m_asked) {
        glp_set_obj_coef(lp, term.column + 1, 0);
    }
    m_asked = eachOnce(sum);
    for (const Term& term : m_asked) {
        glp_set_obj_coef(lp, term.column + 1, term.weight);
    }
    if (!m_isBegun) {
        m_isBegun = true;
        glp_adv_basis(lp, 0);
    }
    int status = m_problem->solve();
    if (status == 0) { // once more from the beginning
        glp_std_basis(lp);
        status = m_problem->solve();
    }
    if (status == 0) {
        return {};
    }
    return status == GLP_UNBND ? std::numeric_limits<double>::infinity() : glp_get_obj_val(lp);
}

double LinearBounds::value(int column) const { return glp_get_col_prim(m_problem->lp, column + 1); }

bool LinearBounds::isBinding(int column) const { return std::abs(glp_get_col_dual(m_problem->lp, column + 1)) > leastPrice; }

void LinearBounds::releaseMemory() { glp_free_env(); }

} // namespace brobygger
