/// \file
/// The parts into which a graph falls, by Boost.Graph.
#pragma once

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/connected_components.hpp>
#include <boost/graph/strong_components.hpp>

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

namespace heli::statistics {

/// Two vertices by their numbers, for a directed edge from the first to the second.
using graph_edge = std::pair<std::size_t, std::size_t>;
/// The vertices of each part in their order, the part with the first vertex first.
using graph_parts = std::vector<std::vector<std::size_t>>;

namespace connected_parts_detail {

inline graph_parts parts_of(std::vector<std::size_t> const& part_of_vertex, std::size_t parts) {
    graph_parts found(parts);
    for (std::size_t vertex = 0; vertex < part_of_vertex.size(); ++vertex) {
        found[part_of_vertex[vertex]].push_back(vertex);
    }
    std::sort(found.begin(), found.end());
    return found;
}

}  // namespace connected_parts_detail

/// Parts whose vertices are connected by edges, in whatever direction.
/// \param vertices how many there are; edges are between smaller numbers.
[[nodiscard]] inline graph_parts connected_parts(std::size_t vertices,
                                                 std::vector<graph_edge> const& edges) {
    using graph = boost::adjacency_list<boost::vecS, boost::vecS, boost::undirectedS>;
    graph const g(edges.begin(), edges.end(), vertices);
    std::vector<std::size_t> part(vertices);
    auto const parts = boost::connected_components(
        g, boost::make_iterator_property_map(part.begin(), boost::get(boost::vertex_index, g)));
    return connected_parts_detail::parts_of(part, static_cast<std::size_t>(parts));
}

/// Parts within which every vertex can be reached from every other along the edges.
/// \param vertices how many there are; edges are between smaller numbers.
[[nodiscard]] inline graph_parts strongly_connected_parts(std::size_t vertices,
                                                          std::vector<graph_edge> const& edges) {
    using graph = boost::adjacency_list<boost::vecS, boost::vecS, boost::directedS>;
    graph const g(edges.begin(), edges.end(), vertices);
    std::vector<std::size_t> part(vertices);
    auto const parts = boost::strong_components(
        g, boost::make_iterator_property_map(part.begin(), boost::get(boost::vertex_index, g)));
    return connected_parts_detail::parts_of(part, static_cast<std::size_t>(parts));
}

}  // namespace heli::statistics
