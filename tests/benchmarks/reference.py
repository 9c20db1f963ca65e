#!/usr/bin/python3
"""Times networkx and scipy on the graphs that write_graphs wrote, and checks that they find the same.

    reference.py FOLDER RESULTS.json

RESULTS.json is in the form of Google Benchmark, in milliseconds, the best of three.
"""

import json
import math
import pathlib
import sys
import time

import networkx as nx
import numpy as np
from scipy.sparse import csc_matrix, identity
from scipy.sparse.linalg import spsolve

START, GOAL = "start", "goal"
REPETITIONS = 3


def way_graph(journey):
    graph = nx.DiGraph()
    graph.add_nodes_from(range(journey["size"]))
    graph.add_edges_from((source, target) for source, target, _ in journey["edges"])
    graph.add_edges_from((START, vertex) for vertex in journey["starts"])
    graph.add_edges_from((vertex, GOAL) for vertex in journey["goals"])
    return graph


def dominators(graph):
    """What every path from the start to a goal passes, from first to last."""
    above = nx.immediate_dominators(graph, START)
    result = []
    vertex = above.get(GOAL, START)
    while vertex != START:
        result.append(vertex)
        vertex = above[vertex]
    return result[::-1]


def components(graph):
    return sum(1 for _ in nx.strongly_connected_components(graph))


def articulation_points(journey):
    owners = journey["owners"]
    network = nx.Graph()
    for source, target, _ in journey["edges"]:
        giver, taker = owners[source], owners[target]
        if giver >= 0 and taker >= 0 and giver != taker:
            network.add_edge(giver, taker)
    return sorted(nx.articulation_points(network))


def chain_products(data):
    """The sum of the products of the strongest chains from every outcome to every state."""
    states = nx.DiGraph()
    states.add_nodes_from((outcome, sign) for outcome in range(data["outcomes"]) for sign in (1, -1))
    for source, target, weight in data["influences"]:
        length = -math.log(abs(weight))
        for sign in (1, -1):
            edge = ((source, sign), (target, sign if weight > 0 else -sign))
            if not states.has_edge(*edge) or states.edges[edge]["weight"] > length:
                states.add_edge(*edge, weight=length)
    total = 0
    for outcome in range(data["outcomes"]):
        for length in nx.single_source_dijkstra_path_length(states, (outcome, 1)).values():
            total += math.exp(-length)
    return total


def visits(journey):
    size = journey["size"]
    sources, targets, shares = zip(*journey["edges"])
    onward = csc_matrix((shares, (targets, sources)), shape=(size, size))
    begins = np.zeros(size)
    begins[journey["starts"]] = 1 / len(journey["starts"])
    return spsolve(identity(size, format="csc") - onward, begins)


def best_time(task):
    """Milliseconds, and what the task gave."""
    best = math.inf
    for _ in range(REPETITIONS):
        begin = time.perf_counter()
        result = task()
        best = min(best, 1000 * (time.perf_counter() - begin))
    return best, result


def same(what, ours, theirs):
    if ours != theirs and not math.isclose(ours, theirs, rel_tol=1e-6):
        sys.exit(f"reference.py: {what} differ: {ours} and {theirs}")


def measure(data):
    """Milliseconds per task."""
    journeys = data["journeys"]
    found = [journey["found"] for journey in journeys]
    times = {}
    times["graphMaking"], graphs = best_time(lambda: [way_graph(one) for one in journeys])
    times["dominators"], passed = best_time(lambda: [dominators(graph) for graph in graphs])
    times["components"], _ = best_time(lambda: [components(graph) for graph in graphs])
    times["articulationPoints"], cuts = best_time(lambda: [articulation_points(one) for one in journeys])
    times["conflictChains"], products = best_time(lambda: chain_products(data))
    times["markovChain"], solved = best_time(lambda: [visits(one) for one in journeys])
    same("products", data["products"], products)
    for ours, theirs in zip(found, passed):
        same("dominators", ours["dominators"] == theirs, True)
    for ours, theirs in zip(found, cuts):
        same("articulation points", sorted(ours["cuts"]) == theirs, True)
    for ours, theirs in zip(found, solved):
        same("visits", ours["visits"], float(theirs.sum()))
    return times


def main(folder, results):
    benchmarks = []
    for file in sorted(pathlib.Path(folder).glob("*.json")):
        for task, milliseconds in measure(json.loads(file.read_text())).items():
            name = f"reference/{task}/{file.stem.replace('x', '/')}"
            benchmarks.append({"name": name, "real_time": milliseconds, "time_unit": "ms"})
            print(f"{name:<40} {milliseconds:10.2f} ms", flush=True)
    pathlib.Path(results).write_text(json.dumps({"benchmarks": benchmarks}))


if __name__ == "__main__":
    main(*sys.argv[1:])
